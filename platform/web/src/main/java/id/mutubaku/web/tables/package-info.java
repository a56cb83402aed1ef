/** Tables that people take along as files. */
@NullMarked
package id.mutubaku.web.tables;

import org.jspecify.annotations.NullMarked;
