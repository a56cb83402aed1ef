/** What programs may rely on: one effect for one request, and a plain answer to every wrong one. */
@NullMarked
package id.mutubaku.server.api;

import org.jspecify.annotations.NullMarked;
