package id.mutubaku.api.plugin;

import org.pf4j.ExtensionPoint;

/** Something that a plugin adds; definitions call it {@code plugin/name}. */
public sealed interface Offer extends ExtensionPoint
        permits Check, Action, Lookup, Search, Computation, Listener, Schedule {

    /** Returns the name, as declared in {@code mutubaku-plugin.json}: lower-case letters, digits and hyphens. */
    String name();
}
