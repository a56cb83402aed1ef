/** The lists from which forms take their choices: reading, looking up, narrowing by other answers, searching. */
@NullMarked
package id.mutubaku.engine.choice;

import org.jspecify.annotations.NullMarked;
