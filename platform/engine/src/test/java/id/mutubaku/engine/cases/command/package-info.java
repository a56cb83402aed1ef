/** Tests of the decisions. */
@NullMarked
package id.mutubaku.engine.cases.command;

import org.jspecify.annotations.NullMarked;
