/** Sessions: who is signed in, and who may try to be. */
@NullMarked
package id.mutubaku.casework.sessions;

import org.jspecify.annotations.NullMarked;
