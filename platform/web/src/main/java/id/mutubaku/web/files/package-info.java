/** Files that people send and fetch: their names, what they are by content, their way from disk into the database. */
@NullMarked
package id.mutubaku.web.files;

import org.jspecify.annotations.NullMarked;
