/** What tests of several modules share: plugins and jars that somebody has tampered with, made on the spot, and databases; no part of the platform. */
@NullMarked
package id.mutubaku.workshop;

import org.jspecify.annotations.NullMarked;
