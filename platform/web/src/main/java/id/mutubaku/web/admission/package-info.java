/** The admission of requests: who may call a route, how much strangers may send, and what is put on record of it. */
@NullMarked
package id.mutubaku.web.admission;

import org.jspecify.annotations.NullMarked;
