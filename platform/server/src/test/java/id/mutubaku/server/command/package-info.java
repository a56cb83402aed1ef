@NullMarked
package id.mutubaku.server.command;

import org.jspecify.annotations.NullMarked;
