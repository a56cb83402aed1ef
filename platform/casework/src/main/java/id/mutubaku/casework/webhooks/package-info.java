/** Webhooks: programs are told what happens to cases, as CloudEvents 1.0 signed by the scheme of Standard Webhooks. */
@NullMarked
package id.mutubaku.casework.webhooks;

import org.jspecify.annotations.NullMarked;
