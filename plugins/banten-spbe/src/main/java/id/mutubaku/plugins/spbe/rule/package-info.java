/** Says what a rule of the SPBE check is, what it looks at, and what all of them come to. */
@NullMarked
package id.mutubaku.plugins.spbe.rule;

import org.jspecify.annotations.NullMarked;
