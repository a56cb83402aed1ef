/** XML from outside: read within limits, into elements that are known by their local names. */
@NullMarked
package id.mutubaku.exchange.xml;

import org.jspecify.annotations.NullMarked;
