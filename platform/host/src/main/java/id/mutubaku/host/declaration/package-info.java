/** Reads what plugins say of themselves: by its schema, and then for what it means. */
@NullMarked
package id.mutubaku.host.declaration;

import org.jspecify.annotations.NullMarked;
