/** Reads tables that people paste out of a spreadsheet, and says where they cannot be read. */
@NullMarked
package id.mutubaku.plugins.spbe.table;

import org.jspecify.annotations.NullMarked;
