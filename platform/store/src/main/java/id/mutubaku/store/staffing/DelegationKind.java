package id.mutubaku.store.staffing;

import java.util.Locale;

/** The way in which somebody stands in for the holder of a post. */
public enum DelegationKind {
    /** <em>Pelaksana harian</em>: the holder is away for a while. */
    PLH("Plh."),
    /** <em>Pelaksana tugas</em>: the post is vacant. */
    PLT("Plt.");

    private final String word;

    DelegationKind(String word) {
        this.word = word;
    }

    /** Returns the name under which it is stored. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds what is stored under a name. */
    public static DelegationKind ofStored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns how the person signs, such as {@code Plh. Kepala Bidang}. */
    public String of(String post) {
        return word + " " + post;
    }
}
