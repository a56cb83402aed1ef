@NullMarked
package id.mutubaku.plugins.agenda.number;

import org.jspecify.annotations.NullMarked;
