package id.mutubaku.plugins.spbe.code;

import id.mutubaku.api.plugin.Text;

/** Names the reference architectures of SPBE (Perpres 132/2022). */
public enum Reference {
    RAB("proses bisnis", "business process"),
    RAL("layanan", "service"),
    RAD("data dan informasi", "data and information"),
    RAA("aplikasi", "application"),
    RAI("infrastruktur", "infrastructure"),
    RAK("keamanan", "security");

    private final String id;
    private final String en;

    Reference(String id, String en) {
        this.id = id;
        this.en = en;
    }

    /** Returns what it is a list of. */
    public Text title() {
        return new Text(id, en);
    }
}
