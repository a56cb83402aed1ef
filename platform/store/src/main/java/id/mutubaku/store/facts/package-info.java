/**
 * The shapes in which facts of cases are stored for good: their JSON, its versions, and the chain of hashes. A command's
 * events become an {@code EventRow} of the newest version; a row is read as {@code StoredRow}, and {@code UpCasters} turn
 * what an older version wrote into today's JSON.
 */
@NullMarked
package id.mutubaku.store.facts;

import org.jspecify.annotations.NullMarked;
