/** Tests of how the history of a case is told. */
@NullMarked
package id.mutubaku.ui.cases.history;

import org.jspecify.annotations.NullMarked;
