package id.mutubaku.engine.definition;

import java.util.Set;

/**
 * The ids that no region and no SOP may have, since addresses and folders of the platform are called so: a page of
 * theirs would hide, or be hidden by, one of ours. A route that begins with another word has to be entered here.
 */
public final class ReservedIds {
    /** Words that stand where an address names a region, in pages, in the API or in the folder of definitions. */
    public static final Set<String> OF_REGIONS = Set.of(
            "account",
            "admin",
            "api",
            "aset",
            "aturan",
            "calendars",
            "definitions",
            "en",
            "gaya",
            "health",
            "incidents",
            "keluar",
            "kerja",
            "lacak",
            "masuk",
            "metrics",
            "plugins",
            "sandi",
            "schema",
            "session",
            "siapkan",
            "src",
            "studio",
            "target",
            "v1");

    /** Words that stand where an address names an SOP of a region. */
    public static final Set<String> OF_SOPS = Set.of("gambar", "kasus", "region", "templates");

    private ReservedIds() {}
}
