/** The reader of Word files: paragraphs, tables and anchored shapes at the places that they would have on paper. */
@NullMarked
package id.mutubaku.exchange.word;

import org.jspecify.annotations.NullMarked;
