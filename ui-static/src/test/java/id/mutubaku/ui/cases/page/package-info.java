/** Tests of the pages of a case, drawn without a server. */
@NullMarked
package id.mutubaku.ui.cases.page;

import org.jspecify.annotations.NullMarked;
