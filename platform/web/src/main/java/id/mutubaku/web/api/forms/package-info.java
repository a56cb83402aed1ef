/** What programs learn of forms: the choices that fields take from lists. */
@NullMarked
package id.mutubaku.web.api.forms;

import org.jspecify.annotations.NullMarked;
