/**
 * All that a plugin is written against: the extension points, what they are given, and what they answer.
 *
 * <p>A plugin is one jar with a {@code mutubaku-plugin.json} at its root and classes annotated
 * {@link org.pf4j.Extension}. The host makes one instance of each, calls it on threads of its own and from several at
 * once, stops it at its time-out, and turns whatever goes wrong into a finding or an incident that names the plugin.
 */
@NullMarked
package id.mutubaku.api.plugin;

import org.jspecify.annotations.NullMarked;
