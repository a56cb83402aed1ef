@NullMarked
package id.mutubaku.plugins.spbe.rule.paper;

import org.jspecify.annotations.NullMarked;
