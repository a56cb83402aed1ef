/** What has happened to a case, in words, and how long it took. */
@NullMarked
package id.mutubaku.ui.cases.history;

import org.jspecify.annotations.NullMarked;
