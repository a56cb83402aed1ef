/** Tests of calendar files. */
@NullMarked
package id.mutubaku.engine.calendar.file;

import org.jspecify.annotations.NullMarked;
