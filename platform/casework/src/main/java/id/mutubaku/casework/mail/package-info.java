/** Sends mail to officials and applicants. */
@NullMarked
package id.mutubaku.casework.mail;

import org.jspecify.annotations.NullMarked;
