/** Sends mail to officials and applicants. */
@NullMarked
package id.mutubaku.server.mail;

import org.jspecify.annotations.NullMarked;
