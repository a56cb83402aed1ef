/** Asks whether the application is needed: R1 and R2, and with what it exchanges data: R5. */
@NullMarked
package id.mutubaku.plugins.spbe.rule.reuse;

import org.jspecify.annotations.NullMarked;
