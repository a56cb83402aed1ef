@NullMarked
package id.mutubaku.plugins.spbe.rule.mapping;

import org.jspecify.annotations.NullMarked;
