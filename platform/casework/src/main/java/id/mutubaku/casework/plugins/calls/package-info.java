/** The calls to plugins that steps of cases need: checks and lookups while somebody waits, actions as jobs. */
@NullMarked
package id.mutubaku.casework.plugins.calls;

import org.jspecify.annotations.NullMarked;
