/** What is stored about plugins: jars, choices and settings of regions, and the entries that plugins keep. */
@NullMarked
package id.mutubaku.store.plugins;

import org.jspecify.annotations.NullMarked;
