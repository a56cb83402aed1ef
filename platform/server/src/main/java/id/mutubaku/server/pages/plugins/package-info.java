/** Shows administrators the plugins, and takes what they decide about them. */
@NullMarked
package id.mutubaku.server.pages.plugins;

import org.jspecify.annotations.NullMarked;
