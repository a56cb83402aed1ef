/** Tests of the words about dates. */
@NullMarked
package id.mutubaku.ui.cases.context;

import org.jspecify.annotations.NullMarked;
