/** What the pages of case work show: who holds a step, what was returned and corrected, dispositions, the end. */
@NullMarked
package id.mutubaku.ui.view.casework;

import org.jspecify.annotations.NullMarked;
