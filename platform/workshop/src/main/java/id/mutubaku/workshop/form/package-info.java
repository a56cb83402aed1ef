/** Forms and answers made by chance, for tests of what is drawn, read and judged. */
@NullMarked
package id.mutubaku.workshop.form;

import org.jspecify.annotations.NullMarked;
