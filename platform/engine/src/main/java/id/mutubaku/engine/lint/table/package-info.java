/** Holds the rules about the rows and columns of the printed table. */
@NullMarked
package id.mutubaku.engine.lint.table;

import org.jspecify.annotations.NullMarked;
