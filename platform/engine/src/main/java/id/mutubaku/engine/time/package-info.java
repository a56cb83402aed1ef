/** Reads time standards as officials write them and reckons due dates in working time. */
@NullMarked
package id.mutubaku.engine.time;

import org.jspecify.annotations.NullMarked;
