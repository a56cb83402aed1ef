/** Tests of backups. */
@NullMarked
package id.mutubaku.server.backup;

import org.jspecify.annotations.NullMarked;
