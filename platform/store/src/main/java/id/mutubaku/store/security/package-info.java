/** The security log: who came in, who was refused, and what administrators did. */
@NullMarked
package id.mutubaku.store.security;

import org.jspecify.annotations.NullMarked;
