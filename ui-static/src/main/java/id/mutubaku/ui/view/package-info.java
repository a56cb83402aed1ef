/** What pages of several topics show: tags, steps, summaries, files, events, notices. Records without behaviour of their own. */
@NullMarked
package id.mutubaku.ui.view;

import org.jspecify.annotations.NullMarked;
