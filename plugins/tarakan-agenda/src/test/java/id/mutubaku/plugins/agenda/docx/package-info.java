@NullMarked
package id.mutubaku.plugins.agenda.docx;

import org.jspecify.annotations.NullMarked;
