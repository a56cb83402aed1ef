/** Knows when an office is open: hours, breaks, Ramadan and holidays as sourced data. */
@NullMarked
package id.mutubaku.engine.calendar;

import org.jspecify.annotations.NullMarked;
