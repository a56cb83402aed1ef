/** The picture of a page, whatever format it came from: words, cells, shapes and lines with their places. */
@NullMarked
package id.mutubaku.exchange.picture;

import org.jspecify.annotations.NullMarked;
