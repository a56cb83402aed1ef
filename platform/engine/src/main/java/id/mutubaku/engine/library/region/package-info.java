/** The calendars, lists and regions of a folder of definitions. */
@NullMarked
package id.mutubaku.engine.library.region;

import org.jspecify.annotations.NullMarked;
