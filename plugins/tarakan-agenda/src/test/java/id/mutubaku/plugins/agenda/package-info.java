@NullMarked
package id.mutubaku.plugins.agenda;

import org.jspecify.annotations.NullMarked;
