@NullMarked
package id.mutubaku.plugins.subdomain.book;

import org.jspecify.annotations.NullMarked;
