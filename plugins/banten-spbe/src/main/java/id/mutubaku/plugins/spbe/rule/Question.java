package id.mutubaku.plugins.spbe.rule;

import id.mutubaku.api.plugin.Text;

/** Names the questions of the analysis sheet: the fields that a form must have for the check to see them. */
public enum Question {
    NAME("namaAplikasi", "nama aplikasi", "name of the application"),
    FUNCTION("fungsi", "fungsi aplikasi", "function of the application"),
    OUTPUTS("luaran", "luaran", "outputs"),
    BASE("basis", "basis aplikasi", "base of the application"),
    LICENCE("lisensi", "tipe lisensi", "type of licence"),
    DATABASE("basisData", "basis data", "database"),
    PROCESS("prosesBisnis", "kode RAB", "RAB code"),
    SERVICE("layanan", "kode RAL", "RAL code"),
    APPLICATION("aplikasi", "kode RAA", "RAA code"),
    INFRASTRUCTURE("infrastruktur", "kode RAI", "RAI code"),
    SECURITY("keamanan", "kode RAK", "RAK code"),
    USED_DATA("data", "data yang dipakai", "data used"),
    MADE_DATA("dataDihasilkan", "data yang dihasilkan", "data produced"),
    EXCHANGE("butuhSplp", "pertukaran data melalui SPLP", "exchange of data through SPLP"),
    PRODUCER("produsenData", "produsen data", "producer of the data"),
    STEWARD("waliData", "wali data", "steward of the data"),
    DICTIONARY("kamusData", "kamus data", "data dictionary"),
    REFERENCES("kodeReferensi", "kode referensi dan data induk", "reference codes and master data"),
    HOSTING("penempatan", "penempatan", "hosting"),
    SERVER("kebutuhanServer", "kebutuhan server", "needs of the server"),
    CATEGORY("kategoriSe", "kategori sistem elektronik", "category of the electronic system"),
    SECURITY_TEST("ujiKeamanan", "uji keamanan", "security test"),
    REGISTRATION("pendaftaranPse", "pendaftaran PSE", "registration as PSE"),
    PERSONAL_DATA("dataPribadi", "data pribadi", "personal data"),
    IMPACT("dpia", "penilaian dampak pelindungan data pribadi (DPIA)", "data protection impact assessment"),
    PAPERS("dokumen", "dokumen yang sudah ada", "papers that are there"),
    BUDGET_YEAR("tahunAnggaran", "tahun anggaran", "budget year"),
    BUDGET_LINE("mataAnggaran", "mata anggaran", "budget line"),
    LEGAL_BASIS("dasarHukum", "dasar hukum", "legal basis"),
    DUTY("tugasFungsi", "tugas dan fungsi OPD", "duty of the agency");

    private final String field;
    private final String id;
    private final String en;

    Question(String field, String id, String en) {
        this.field = field;
        this.id = id;
        this.en = en;
    }

    /** Returns the name of the field in the form. */
    public String field() {
        return field;
    }

    /** Returns what it asks for, to stand inside a sentence. */
    public Text title() {
        return new Text(id, en);
    }
}
