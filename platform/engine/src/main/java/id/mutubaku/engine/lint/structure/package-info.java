/** Holds the rules about the graph of a definition: its arrows, decisions and loops. */
@NullMarked
package id.mutubaku.engine.lint.structure;

import org.jspecify.annotations.NullMarked;
