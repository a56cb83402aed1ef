/** Tests of connections. */
@NullMarked
package id.mutubaku.store.connection;

import org.jspecify.annotations.NullMarked;
