/** Tests of calendars. */
@NullMarked
package id.mutubaku.engine.calendar;

import org.jspecify.annotations.NullMarked;
