/** The pages, feature by feature: which address leads to which page. */
@NullMarked
package id.mutubaku.web;

import org.jspecify.annotations.NullMarked;
