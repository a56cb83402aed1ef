@NullMarked
package id.mutubaku.engine.definition.words;

import org.jspecify.annotations.NullMarked;
