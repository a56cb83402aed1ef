/** What runs on a node at one moment: the plugins that are loaded, and how each region uses them. */
@NullMarked
package id.mutubaku.casework.plugins.registry;

import org.jspecify.annotations.NullMarked;
