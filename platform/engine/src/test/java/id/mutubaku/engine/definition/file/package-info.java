/** Tests of reading the files of definitions. */
@NullMarked
package id.mutubaku.engine.definition.file;

import org.jspecify.annotations.NullMarked;
