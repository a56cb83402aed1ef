/** Asks how the application will run: R7, R8 and R9. */
@NullMarked
package id.mutubaku.plugins.spbe.rule.running;

import org.jspecify.annotations.NullMarked;
