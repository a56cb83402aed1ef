@NullMarked
package id.mutubaku.host.tester;

import org.jspecify.annotations.NullMarked;
