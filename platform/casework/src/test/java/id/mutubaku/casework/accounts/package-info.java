/** Who somebody is, and for whom they stand in. */
@NullMarked
package id.mutubaku.casework.accounts;

import org.jspecify.annotations.NullMarked;
