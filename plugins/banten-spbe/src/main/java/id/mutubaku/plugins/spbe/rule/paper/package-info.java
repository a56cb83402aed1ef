/** Asks for papers: R10 and R11. */
@NullMarked
package id.mutubaku.plugins.spbe.rule.paper;

import org.jspecify.annotations.NullMarked;
