/** The words of an official document: the labels that print has, and what is said to those who do not see the drawing. */
@NullMarked
package id.mutubaku.document.label;

import org.jspecify.annotations.NullMarked;
