/** What the components show: fields, tags, summaries, files, time lines. Records without behaviour of their own. */
@NullMarked
package id.mutubaku.ui.view;

import org.jspecify.annotations.NullMarked;
