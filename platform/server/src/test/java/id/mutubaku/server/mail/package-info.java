/** Tests of what mail is made of. */
@NullMarked
package id.mutubaku.server.mail;

import org.jspecify.annotations.NullMarked;
