/** The layout of the official drawing: a definition goes in, pages of positioned shapes come out. */
@NullMarked
package id.mutubaku.document.layout;

import org.jspecify.annotations.NullMarked;
