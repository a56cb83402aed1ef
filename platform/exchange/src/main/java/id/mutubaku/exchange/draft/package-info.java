/** The draft of a definition that is made of what was read, and the report on where each value comes from. */
@NullMarked
package id.mutubaku.exchange.draft;

import org.jspecify.annotations.NullMarked;
