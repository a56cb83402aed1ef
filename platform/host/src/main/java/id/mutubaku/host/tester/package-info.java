/** Runs a plugin as the platform would, for the tests of those who make it. */
@NullMarked
package id.mutubaku.host.tester;

import org.jspecify.annotations.NullMarked;
