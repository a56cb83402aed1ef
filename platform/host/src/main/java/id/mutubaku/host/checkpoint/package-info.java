/** The code that is written into plugins' classes; each loaded plugin has a copy of its own, of JDK classes only. */
@NullMarked
package id.mutubaku.host.checkpoint;

import org.jspecify.annotations.NullMarked;
