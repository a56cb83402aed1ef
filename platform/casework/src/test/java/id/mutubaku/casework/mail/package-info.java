/** Tests of what mail is made of. */
@NullMarked
package id.mutubaku.casework.mail;

import org.jspecify.annotations.NullMarked;
