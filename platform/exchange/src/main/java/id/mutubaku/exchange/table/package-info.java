/** The table of activities: its columns by their headings, and its rows over all pages. */
@NullMarked
package id.mutubaku.exchange.table;

import org.jspecify.annotations.NullMarked;
