/** A case as facts: the events that happened to it, and the state they add up to. */
@NullMarked
package id.mutubaku.api.cases;

import org.jspecify.annotations.NullMarked;
