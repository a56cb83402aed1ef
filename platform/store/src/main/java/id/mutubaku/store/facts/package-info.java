/** The shapes in which facts of cases are stored for good: their JSON, its versions, and the chain of hashes. */
@NullMarked
package id.mutubaku.store.facts;

import org.jspecify.annotations.NullMarked;
