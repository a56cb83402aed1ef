/** Keeps plugins installed, switched on and configured, and asks them what steps of cases need of them. */
@NullMarked
package id.mutubaku.casework.plugins;

import org.jspecify.annotations.NullMarked;
