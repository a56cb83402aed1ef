/** Regular expressions that are matched in a time that grows with the text alone. */
@NullMarked
package id.mutubaku.engine.pattern;

import org.jspecify.annotations.NullMarked;
