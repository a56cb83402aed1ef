/** The reader of PDF files: from a file, within limits, to pictures of its pages. */
@NullMarked
package id.mutubaku.exchange.pdf;

import org.jspecify.annotations.NullMarked;
