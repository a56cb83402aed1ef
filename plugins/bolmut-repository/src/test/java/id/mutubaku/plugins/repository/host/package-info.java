@NullMarked
package id.mutubaku.plugins.repository.host;

import org.jspecify.annotations.NullMarked;
