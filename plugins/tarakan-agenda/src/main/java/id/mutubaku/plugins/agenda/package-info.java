/** Keeps an agenda of letters, and drafts what follows from them. */
@NullMarked
package id.mutubaku.plugins.agenda;

import org.jspecify.annotations.NullMarked;
