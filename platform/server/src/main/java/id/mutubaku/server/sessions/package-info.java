/** Sessions: who is signed in, and who may try to be. */
@NullMarked
package id.mutubaku.server.sessions;

import org.jspecify.annotations.NullMarked;
