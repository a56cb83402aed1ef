/** Writes plain Word documents (Office Open XML, ECMA-376) that officials print or edit further. */
@NullMarked
package id.mutubaku.plugins.agenda.docx;

import org.jspecify.annotations.NullMarked;
