/** What the pages about accounts show, from setting up and signing in to the security log. */
@NullMarked
package id.mutubaku.ui.view.account;

import org.jspecify.annotations.NullMarked;
