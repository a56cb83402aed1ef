/** The official document as PDF: tagged, with its fonts in it, for print and for archives. */
@NullMarked
package id.mutubaku.document.pdf;

import org.jspecify.annotations.NullMarked;
