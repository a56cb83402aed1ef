/** Says in words what has happened to a case, and how long it took. */
@NullMarked
package id.mutubaku.web.pages.history;

import org.jspecify.annotations.NullMarked;
