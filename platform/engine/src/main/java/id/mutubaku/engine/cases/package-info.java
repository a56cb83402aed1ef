/** What commands on a case are decided with: who asks, what rules there are, and what comes of it. */
@NullMarked
package id.mutubaku.engine.cases;

import org.jspecify.annotations.NullMarked;
