/** The messages that tell applicants by telephone what happens to their requests. */
@NullMarked
package id.mutubaku.plugins.message;

import org.jspecify.annotations.NullMarked;
