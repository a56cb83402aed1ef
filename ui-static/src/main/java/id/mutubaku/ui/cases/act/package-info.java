/** What a reader can do with a case beside completing its steps, and what was refused of it. */
@NullMarked
package id.mutubaku.ui.cases.act;

import org.jspecify.annotations.NullMarked;
