/** What the pages of an administrator show: plugins, services, upkeep, notifications. */
@NullMarked
package id.mutubaku.ui.view.admin;

import org.jspecify.annotations.NullMarked;
