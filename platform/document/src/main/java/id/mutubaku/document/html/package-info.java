/** The official document of an SOP as an HTML page: its identity, its boxes and its drawing. */
@NullMarked
package id.mutubaku.document.html;

import org.jspecify.annotations.NullMarked;
