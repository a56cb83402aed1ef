/** Leads plugins to the hosts that they declared. */
@NullMarked
package id.mutubaku.host.web;

import org.jspecify.annotations.NullMarked;
