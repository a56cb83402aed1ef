/** What a call of a plugin may use of the platform, and how much of it. */
@NullMarked
package id.mutubaku.casework.plugins.context;

import org.jspecify.annotations.NullMarked;
