/** Asks where the application stands in the architecture: R3, R4 and R6. */
@NullMarked
package id.mutubaku.plugins.spbe.rule.mapping;

import org.jspecify.annotations.NullMarked;
