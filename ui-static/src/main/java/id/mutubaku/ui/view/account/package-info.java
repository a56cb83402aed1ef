/** What the pages about accounts show. */
@NullMarked
package id.mutubaku.ui.view.account;

import org.jspecify.annotations.NullMarked;
