/** What the pages that depend on definitions alone show: regions, services, SOPs on screen and printed. */
@NullMarked
package id.mutubaku.ui.view.site;

import org.jspecify.annotations.NullMarked;
