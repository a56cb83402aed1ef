/** Everything that can be asked of a case. Pure: time, ids and people arrive in the command. */
@NullMarked
package id.mutubaku.engine.cases.command;

import org.jspecify.annotations.NullMarked;
