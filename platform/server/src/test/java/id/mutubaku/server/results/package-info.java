/** Lets somebody ask for a letter, be asked for what is missing, and get the letter. */
@NullMarked
package id.mutubaku.server.results;

import org.jspecify.annotations.NullMarked;
