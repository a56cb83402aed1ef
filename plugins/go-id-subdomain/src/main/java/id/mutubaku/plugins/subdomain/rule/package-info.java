/** Holds the rules for a name, a class each, and what is suggested where one is broken. */
@NullMarked
package id.mutubaku.plugins.subdomain.rule;

import org.jspecify.annotations.NullMarked;
