@NullMarked
package id.mutubaku.plugins.subdomain.rule;

import org.jspecify.annotations.NullMarked;
