/** What earlier programs have written, opened by this one. */
@NullMarked
package id.mutubaku.server.upgrade;

import org.jspecify.annotations.NullMarked;
