/** The flowchart of an SOP before it has positions: rows, symbols by column, and arrows. */
@NullMarked
package id.mutubaku.document.flow;

import org.jspecify.annotations.NullMarked;
