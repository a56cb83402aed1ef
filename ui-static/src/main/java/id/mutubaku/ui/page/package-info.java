/** Turns a view record and a template into one page: layout, messages, dates, links, regions' themes. */
@NullMarked
package id.mutubaku.ui.page;

import org.jspecify.annotations.NullMarked;
