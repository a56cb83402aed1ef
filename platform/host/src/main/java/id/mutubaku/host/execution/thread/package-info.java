/** The threads that calls run on: their groups, the memory that they take, and the signals that stop them. */
@NullMarked
package id.mutubaku.host.execution.thread;

import org.jspecify.annotations.NullMarked;
