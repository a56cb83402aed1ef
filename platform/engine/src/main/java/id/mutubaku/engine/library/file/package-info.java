/** The files of a folder of definitions, by their paths. */
@NullMarked
package id.mutubaku.engine.library.file;

import org.jspecify.annotations.NullMarked;
