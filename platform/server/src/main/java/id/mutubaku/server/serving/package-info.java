/** What is served: the routes of the API and of the pages, and the server that listens. */
@NullMarked
package id.mutubaku.server.serving;

import org.jspecify.annotations.NullMarked;
