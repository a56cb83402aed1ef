@NullMarked
package id.mutubaku.document.pdf;

import org.jspecify.annotations.NullMarked;
