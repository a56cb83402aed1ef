/** What can be typed and pressed: fields, hidden values, buttons, and what is wrong with what was typed. */
@NullMarked
package id.mutubaku.ui.view.form;

import org.jspecify.annotations.NullMarked;
