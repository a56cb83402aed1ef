/** The decision whether a jar may be loaded: what it consists of, who signed it, and whether somebody warns of it. */
@NullMarked
package id.mutubaku.host.trust;

import org.jspecify.annotations.NullMarked;
