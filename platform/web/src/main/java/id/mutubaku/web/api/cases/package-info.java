/** The JSON API of cases: what people do with them, and the lists in which they stand. */
@NullMarked
package id.mutubaku.web.api.cases;

import org.jspecify.annotations.NullMarked;
