/** Drafts: what somebody has typed and not sent, kept on the server. */
@NullMarked
package id.mutubaku.server.drafts;

import org.jspecify.annotations.NullMarked;
