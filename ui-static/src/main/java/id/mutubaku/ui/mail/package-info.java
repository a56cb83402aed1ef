/** Turns what happened to a case into the words of a mail. */
@NullMarked
package id.mutubaku.ui.mail;

import org.jspecify.annotations.NullMarked;
