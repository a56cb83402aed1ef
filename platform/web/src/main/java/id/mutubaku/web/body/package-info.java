/** The reading of request bodies: into memory or to disk, within bounds of size, time and room. */
@NullMarked
package id.mutubaku.web.body;

import org.jspecify.annotations.NullMarked;
