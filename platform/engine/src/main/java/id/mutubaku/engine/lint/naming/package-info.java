/** Holds the rules about ids: each is given once, names what is there, and is used. */
@NullMarked
package id.mutubaku.engine.lint.naming;

import org.jspecify.annotations.NullMarked;
