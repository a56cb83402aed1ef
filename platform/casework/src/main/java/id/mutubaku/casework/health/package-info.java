/** Checks by which a balancer and an operator see whether a node can do its work. */
@NullMarked
package id.mutubaku.casework.health;

import org.jspecify.annotations.NullMarked;
