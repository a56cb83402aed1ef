/** What the pages of case work show: a case, what its step asks, who holds it, what was returned and corrected, dispositions, the end. */
@NullMarked
package id.mutubaku.ui.view.casework;

import org.jspecify.annotations.NullMarked;
