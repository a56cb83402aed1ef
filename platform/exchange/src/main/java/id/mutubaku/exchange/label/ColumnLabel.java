package id.mutubaku.exchange.label;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the table of activities that are no actors, with the wordings that print them. */
public enum ColumnLabel {
    NUMBER("number", "no", "nomor", "nourut"),
    ACTIVITY(
            "activity",
            "kegiatan",
            "aktivitas",
            "aktifitas",
            "uraian",
            "uraiankegiatan",
            "uraianprosedur",
            "uraianaktivitas",
            "langkahkegiatan",
            "uraianlangkah",
            "prosedur",
            "namakegiatan",
            "uraiantugas",
            "tahapankegiatan",
            "langkahlangkah"),
    ACTORS("actors", "pelaksana", "pelaksanaan", "aktor", "pelaksanakegiatan"),
    QUALITY("mutuBaku", "mutubaku", "bakumutu", "mutu"),
    REQUIRES(
            "requires",
            "kelengkapan",
            "persyaratan",
            "persyaratankelengkapan",
            "kelengkapanpersyaratan",
            "perlengkapan",
            "persyaratanperlengkapan",
            "input",
            "bahan",
            "syarat",
            "syaratkelengkapan"),
    TIME("time", "waktu", "waktupenyelesaian", "jangkawaktu", "durasi", "waktumenit", "waktuhari"),
    OUTPUT("output", "output", "hasil", "keluaran", "outputhasil", "produk"),
    REMARK("remark", "keterangan", "ket", "catatan");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // A list that List.of makes is immutable.
    private final List<String> wordings;

    ColumnLabel(String key, String... wordings) {
        this.key = key;
        this.wordings = List.of(wordings);
    }

    /** Returns the name of its heading in a definition. */
    public String key() {
        return key;
    }

    /** Returns the column that a text is the heading of: all of it, or what stands before a slash. */
    public static Optional<ColumnLabel> of(String text) {
        int slash = text.indexOf('/');
        return find(text).or(() -> slash < 0 ? Optional.empty() : find(text.substring(0, slash)));
    }

    private static Optional<ColumnLabel> find(String text) {
        return Stream.of(values())
                .filter(label -> Wording.isOneOf(text, label.wordings))
                .findFirst();
    }
}
