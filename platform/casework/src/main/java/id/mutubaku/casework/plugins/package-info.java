/** The plugins of the platform for administrators: installed, trusted, chosen by regions, and set. */
@NullMarked
package id.mutubaku.casework.plugins;

import org.jspecify.annotations.NullMarked;
