/** What the tests of pages share. */
@NullMarked
package id.mutubaku.ui;

import org.jspecify.annotations.NullMarked;
