/** Reads calendars from their JSON files and tells everything that is wrong with them. */
@NullMarked
package id.mutubaku.engine.calendar.file;

import org.jspecify.annotations.NullMarked;
