/** Shows administrators the plugins, and takes what they decide about them. */
@NullMarked
package id.mutubaku.web.pages.plugins;

import org.jspecify.annotations.NullMarked;
