/** Walks through the pages as people do, in a browser, most of it without JavaScript. */
@NullMarked
package id.mutubaku.server.browser;

import org.jspecify.annotations.NullMarked;
