/** The table around the flowchart: widths of its columns, headings, and texts of its cells. */
@NullMarked
package id.mutubaku.document.layout.table;

import org.jspecify.annotations.NullMarked;
