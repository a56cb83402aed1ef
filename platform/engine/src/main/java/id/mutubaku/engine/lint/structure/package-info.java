/** Holds the rules about the graph of a definition: its ids, arrows, decisions and calls. */
@NullMarked
package id.mutubaku.engine.lint.structure;

import org.jspecify.annotations.NullMarked;
