/** Drafts: what somebody has typed and not sent, kept on the server. */
@NullMarked
package id.mutubaku.casework.drafts;

import org.jspecify.annotations.NullMarked;
