/** SOPs on paper, drawn by tests in the ways that are met in offices. */
@NullMarked
package id.mutubaku.exchange.paper;

import org.jspecify.annotations.NullMarked;
