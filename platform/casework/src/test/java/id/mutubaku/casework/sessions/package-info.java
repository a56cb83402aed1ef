/** Sessions and attempts, on their own and on two nodes. */
@NullMarked
package id.mutubaku.casework.sessions;

import org.jspecify.annotations.NullMarked;
