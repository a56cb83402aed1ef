/** The measure of text: how wide letters are, and where lines break. */
@NullMarked
package id.mutubaku.document.text;

import org.jspecify.annotations.NullMarked;
