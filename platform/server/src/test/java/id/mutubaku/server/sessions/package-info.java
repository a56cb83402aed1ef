/** Sessions and attempts, on their own and on two nodes. */
@NullMarked
package id.mutubaku.server.sessions;

import org.jspecify.annotations.NullMarked;
