/** Keeps plugins installed, switched on and configured, and asks them what steps of cases need of them. */
@NullMarked
package id.mutubaku.server.plugins;

import org.jspecify.annotations.NullMarked;
