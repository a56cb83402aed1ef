/** Who somebody is, and for whom they stand in. */
@NullMarked
package id.mutubaku.server.accounts;

import org.jspecify.annotations.NullMarked;
