/** Who acts, and what of a case they may see: an account, an applicant with a code, nobody, or the platform itself. */
@NullMarked
package id.mutubaku.casework.access;

import org.jspecify.annotations.NullMarked;
