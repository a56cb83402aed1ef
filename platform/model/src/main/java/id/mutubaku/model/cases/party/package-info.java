/** Those who take part in a case: who asks, and who acts. */
@NullMarked
package id.mutubaku.model.cases.party;

import org.jspecify.annotations.NullMarked;
