@NullMarked
package id.mutubaku.plugins.subdomain;

import org.jspecify.annotations.NullMarked;
