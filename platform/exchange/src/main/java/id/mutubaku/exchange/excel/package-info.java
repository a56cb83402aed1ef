/** The reader of Excel files: sheets with merged cells, borders, shapes and connectors. */
@NullMarked
package id.mutubaku.exchange.excel;

import org.jspecify.annotations.NullMarked;
