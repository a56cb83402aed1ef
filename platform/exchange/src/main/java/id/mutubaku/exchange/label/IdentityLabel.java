package id.mutubaku.exchange.label;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of the identity block, with the wordings that print them. */
public enum IdentityLabel {
    SOP_NUMBER("sopNumber", false, "nomorsop", "nosop", "nomor", "nomorstandaroperasionalprosedur", "nosopap"),
    CREATED_ON("createdOn", false, "tanggalpembuatan", "tglpembuatan", "tanggaldibuat", "tanggalpenyusunan"),
    REVISED_ON("revisedOn", false, "tanggalrevisi", "tglrevisi", "tanggalperbaikan"),
    EFFECTIVE_ON(
            "effectiveOn",
            false,
            "tanggalefektif",
            "tglefektif",
            "tanggalpengesahan",
            "tanggalberlaku",
            "tanggaldiberlakukan"),
    APPROVED_BY("approvedBy", false, "disahkanoleh", "disahkan", "pengesahan", "disetujuioleh", "ditetapkanoleh"),
    TITLE("title", false, "namasop", "judulsop", "namaprosedur", "namasopap", "judul"),
    LEGAL_BASIS("legalBasis", true, "dasarhukum", "landasanhukum"),
    QUALIFICATIONS(
            "qualifications",
            true,
            "kualifikasipelaksana",
            "kualifikasipelaksanaan",
            "kualifikasipersonil",
            "kualifikasi"),
    RELATED_SOPS(
            "relatedSops", true, "keterkaitan", "keterkaitansop", "keterkaitandengansoplain", "keterkaitandengansop"),
    EQUIPMENT(
            "equipment",
            true,
            "peralatanperlengkapan",
            "peralatan",
            "peralatandanperlengkapan",
            "perlengkapan",
            "peralatandankelengkapan"),
    WARNINGS("warnings", true, "peringatan"),
    RECORDS(
            "records",
            true,
            "pencatatandanpendataan",
            "pencatatanpendataan",
            "pencatatan",
            "pencatatandanpendokumentasian",
            "pendataandanpencatatan");

    private final String key;
    private final boolean list;

    @SuppressWarnings("ImmutableEnumChecker") // A list that List.of makes is immutable.
    private final List<String> wordings;

    IdentityLabel(String key, boolean list, String... wordings) {
        this.key = key;
        this.list = list;
        this.wordings = List.of(wordings);
    }

    /** Returns the name of the field in a definition. */
    public String key() {
        return key;
    }

    /** Tells whether it is one of the six boxes, which hold lists under their heading. */
    public boolean isList() {
        return list;
    }

    /** Returns the field that a text is the label of. */
    public static Optional<IdentityLabel> of(String text) {
        return Stream.of(values())
                .filter(label -> Wording.isOneOf(text, label.wordings))
                .findFirst();
    }
}
