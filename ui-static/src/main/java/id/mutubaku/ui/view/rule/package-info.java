/** View records of the pages about the rules of the linter. */
@NullMarked
package id.mutubaku.ui.view.rule;

import org.jspecify.annotations.NullMarked;
