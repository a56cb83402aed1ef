/** Runs calls on threads of their own, within bounds, and gives up on those that break them. */
@NullMarked
package id.mutubaku.host.execution;

import org.jspecify.annotations.NullMarked;
