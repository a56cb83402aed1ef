@NullMarked
package id.mutubaku.plugins.spbe.rule;

import org.jspecify.annotations.NullMarked;
