/** The official form of an SOP as cells and drawings at their places, before a program's format is chosen. */
@NullMarked
package id.mutubaku.exchange.form;

import org.jspecify.annotations.NullMarked;
