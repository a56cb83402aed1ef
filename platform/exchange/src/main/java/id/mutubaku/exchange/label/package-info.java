/** The wordings by which the parts of a printed SOP are known. */
@NullMarked
package id.mutubaku.exchange.label;

import org.jspecify.annotations.NullMarked;
