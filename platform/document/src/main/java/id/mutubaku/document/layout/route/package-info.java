/** The ways of arrows along the lines of a grid: none over a symbol or a text, few crossings, few bends. */
@NullMarked
package id.mutubaku.document.layout.route;

import org.jspecify.annotations.NullMarked;
