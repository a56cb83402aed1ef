/** The security log: who came in, who was refused, and what administrators did. */
@NullMarked
package id.mutubaku.casework.security;

import org.jspecify.annotations.NullMarked;
