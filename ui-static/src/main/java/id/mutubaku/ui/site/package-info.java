/** Makes the pages that depend on definitions only, and the files they link to. */
@NullMarked
package id.mutubaku.ui.site;

import org.jspecify.annotations.NullMarked;
