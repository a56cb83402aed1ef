/** Holds the rules about what runs at once, waits, is told to others, or has to be done by somebody else. */
@NullMarked
package id.mutubaku.engine.lint.flow;

import org.jspecify.annotations.NullMarked;
