/** Folders of definitions: their regions, calendars and SOPs, read and checked beside each other. */
@NullMarked
package id.mutubaku.engine.library;

import org.jspecify.annotations.NullMarked;
