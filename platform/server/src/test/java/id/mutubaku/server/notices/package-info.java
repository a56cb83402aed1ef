/** Tests of notifications against a real SMTP server, a real HTTP listener and a real PostgreSQL. */
@NullMarked
package id.mutubaku.server.notices;

import org.jspecify.annotations.NullMarked;
