/** The way of a request from the connection to a handler and back: addresses, bodies, quotas, threads. */
@NullMarked
package id.mutubaku.web.serving;

import org.jspecify.annotations.NullMarked;
