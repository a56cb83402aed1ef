/** The linter: runs the rules, which are in the packages below by topic, one file each, and makes their pages. */
@NullMarked
package id.mutubaku.engine.lint;

import org.jspecify.annotations.NullMarked;
