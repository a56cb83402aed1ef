/** The reader of texts of scans: tables in tabs, fragments of HTML and Markdown, labels and values on lines of their own. */
@NullMarked
package id.mutubaku.exchange.text;

import org.jspecify.annotations.NullMarked;
