/** The running platform: the command line and the parts it starts. */
@NullMarked
package id.mutubaku.server;

import org.jspecify.annotations.NullMarked;
