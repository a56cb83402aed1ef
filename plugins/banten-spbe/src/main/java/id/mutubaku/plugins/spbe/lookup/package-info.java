/** Gives the choices of form fields: codes and applications. */
@NullMarked
package id.mutubaku.plugins.spbe.lookup;

import org.jspecify.annotations.NullMarked;
