/** The command line: its commands, and the database that they work on. */
@NullMarked
package id.mutubaku.server.command;

import org.jspecify.annotations.NullMarked;
