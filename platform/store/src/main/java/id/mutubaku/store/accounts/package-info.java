/** The rows of accounts: with what people sign in, which posts they hold, and how the first one comes in. */
@NullMarked
package id.mutubaku.store.accounts;

import org.jspecify.annotations.NullMarked;
