/** The way of uploaded files from disk into the database: hashed, told apart by content, stored chunk by chunk. */
@NullMarked
package id.mutubaku.web.uploads;

import org.jspecify.annotations.NullMarked;
