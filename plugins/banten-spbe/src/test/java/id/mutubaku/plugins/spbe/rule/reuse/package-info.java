@NullMarked
package id.mutubaku.plugins.spbe.rule.reuse;

import org.jspecify.annotations.NullMarked;
