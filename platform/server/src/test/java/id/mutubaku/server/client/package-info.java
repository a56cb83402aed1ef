/** A program that uses the API, and the platform that it talks to: what several tests stand on. */
@NullMarked
package id.mutubaku.server.client;

import org.jspecify.annotations.NullMarked;
