/** What comes over the network, well meant or not. */
@NullMarked
package id.mutubaku.server.serving;

import org.jspecify.annotations.NullMarked;
