/** What an operator may set when a server starts: the database, the network, plugins, and ways to reach the world outside. */
@NullMarked
package id.mutubaku.server.option;

import org.jspecify.annotations.NullMarked;
