/** How fast inboxes and the register answer with much in them, beside the same with little. */
@NullMarked
package id.mutubaku.benchmarks.inbox;

import org.jspecify.annotations.NullMarked;
