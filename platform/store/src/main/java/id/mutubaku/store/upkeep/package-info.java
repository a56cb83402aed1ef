/** What is stored of changes of many cases: the job that does one, and how far it has come. */
@NullMarked
package id.mutubaku.store.upkeep;

import org.jspecify.annotations.NullMarked;
