/** Accounts and sessions: who somebody is, and as which actor. */
@NullMarked
package id.mutubaku.casework.accounts;

import org.jspecify.annotations.NullMarked;
