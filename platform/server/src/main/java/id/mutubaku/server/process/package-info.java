/** The process in which everything runs: what has been started and how it ends, and why it cannot start or go on. */
@NullMarked
package id.mutubaku.server.process;

import org.jspecify.annotations.NullMarked;
