/** Tests of mails. */
@NullMarked
package id.mutubaku.ui.mail;

import org.jspecify.annotations.NullMarked;
