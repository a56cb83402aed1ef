/** The rows of sessions, and of attempts to get in; secrets are here by their digests only. */
@NullMarked
package id.mutubaku.store.sessions;

import org.jspecify.annotations.NullMarked;
