/** Decides commands on a case. Pure: time, ids and people arrive in the command. */
@NullMarked
package id.mutubaku.engine.cases;

import org.jspecify.annotations.NullMarked;
