/** Tests of connections. */
@NullMarked
package id.mutubaku.server.store.connection;

import org.jspecify.annotations.NullMarked;
