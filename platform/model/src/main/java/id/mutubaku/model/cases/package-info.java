/** A case as facts: the events that happened to it, and the state they add up to. */
@NullMarked
package id.mutubaku.model.cases;

import org.jspecify.annotations.NullMarked;
