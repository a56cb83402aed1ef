@NullMarked
package id.mutubaku.plugins.spbe.rule.running;

import org.jspecify.annotations.NullMarked;
