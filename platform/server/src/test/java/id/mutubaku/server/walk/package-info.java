/** Walks every path of every definition through the API; what is walked is read from the definitions. */
@NullMarked
package id.mutubaku.server.walk;

import org.jspecify.annotations.NullMarked;
