/** Looks after the names of subdomains: checks a wished name, holds it for a case, and registers it at the end. */
@NullMarked
package id.mutubaku.plugins.subdomain;

import org.jspecify.annotations.NullMarked;
