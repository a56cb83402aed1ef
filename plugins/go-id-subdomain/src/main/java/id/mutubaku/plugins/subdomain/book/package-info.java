/** Keeps who holds which name, in the register of the region. */
@NullMarked
package id.mutubaku.plugins.subdomain.book;

import org.jspecify.annotations.NullMarked;
