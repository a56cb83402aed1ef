/** What the pages of an official show: sign-in, set-up, inbox and case. */
@NullMarked
package id.mutubaku.ui.view.official;

import org.jspecify.annotations.NullMarked;
