/** Files as people hand them in: told by their content, read by the reader of their kind. */
@NullMarked
package id.mutubaku.exchange.file;

import org.jspecify.annotations.NullMarked;
