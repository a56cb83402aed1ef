/** The JSON API of sessions and of one's own password. */
@NullMarked
package id.mutubaku.web.api.account;

import org.jspecify.annotations.NullMarked;
