/** The entries that plugins keep for a region, as administrators see them, take them away and bring them back. */
@NullMarked
package id.mutubaku.casework.plugins.entries;

import org.jspecify.annotations.NullMarked;
