/** What one person may see of a case, what they may do in it, and what they may return. */
@NullMarked
package id.mutubaku.engine.cases.access;

import org.jspecify.annotations.NullMarked;
