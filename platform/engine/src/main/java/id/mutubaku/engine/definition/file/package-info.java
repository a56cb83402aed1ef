/** Files of definitions and regions, read with every problem in them. */
@NullMarked
package id.mutubaku.engine.definition.file;

import org.jspecify.annotations.NullMarked;
