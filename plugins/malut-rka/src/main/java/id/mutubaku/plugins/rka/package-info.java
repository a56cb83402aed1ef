/** Drafts the lines of a regional budget plan (<em>rencana kerja dan anggaran</em>, RKA) from a case. */
@NullMarked
package id.mutubaku.plugins.rka;

import org.jspecify.annotations.NullMarked;
