/** The way of a request from the connection to a handler and back: event loops, worker threads, dispatch, replies. */
@NullMarked
package id.mutubaku.web.serving;

import org.jspecify.annotations.NullMarked;
