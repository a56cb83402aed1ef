@NullMarked
package id.mutubaku.host.execution;

import org.jspecify.annotations.NullMarked;
