/** The table of contents of HTTP: which address leads where. */
@NullMarked
package id.mutubaku.web;

import org.jspecify.annotations.NullMarked;
