/** Tests that change definitions under the hands of people, and what becomes of that which they have typed. */
@NullMarked
package id.mutubaku.server.drafts;

import org.jspecify.annotations.NullMarked;
