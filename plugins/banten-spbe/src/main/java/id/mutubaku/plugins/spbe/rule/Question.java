package id.mutubaku.plugins.spbe.rule;

import id.mutubaku.api.plugin.Text;

/** Names the questions of the analysis sheet: the fields that a form must have for the checks to see them. */
public enum Question {
    NAME("namaAplikasi", "nama aplikasi", "name of the application"),
    FUNCTION("fungsi", "fungsi aplikasi", "function of the application"),
    OUTPUTS("uraian/luaran", "luaran", "outputs"),
    BASE("uraian/basis", "basis aplikasi", "base of the application"),
    LICENCE("uraian/lisensi", "tipe lisensi", "type of licence"),
    DATABASE("uraian/basisData", "basis data", "database"),
    PROCESS("arsitektur/prosesBisnis", "kode RAB", "RAB code"),
    SERVICE("arsitektur/layanan", "kode RAL", "RAL code"),
    APPLICATION("arsitektur/aplikasi", "kode RAA", "RAA code"),
    INFRASTRUCTURE("arsitektur/infrastruktur", "kode RAI", "RAI code"),
    SECURITY("arsitektur/keamanan", "kode RAK", "RAK code"),
    USED_DATA("data/dipakai", "data yang dipakai", "data used"),
    MADE_DATA("data/dihasilkan", "data yang dihasilkan", "data produced"),
    EXCHANGE("data/butuhSplp", "pertukaran data melalui SPLP", "exchange of data through SPLP"),
    PRODUCER("data/produsenData", "produsen data", "producer of the data"),
    STEWARD("data/waliData", "wali data", "steward of the data"),
    DICTIONARY("data/kamusData", "kamus data", "data dictionary"),
    REFERENCES("data/kodeReferensi", "kode referensi dan data induk", "reference codes and master data"),
    HOSTING("keamanan/penempatan", "penempatan", "hosting"),
    SERVER("keamanan/kebutuhanServer", "kebutuhan server", "needs of the server"),
    CATEGORY("keamanan/kategoriSe", "kategori sistem elektronik", "category of the electronic system"),
    SECURITY_TEST("keamanan/ujiKeamanan", "uji keamanan", "security test"),
    REGISTRATION("keamanan/pendaftaranPse", "pendaftaran PSE", "registration as PSE"),
    PERSONAL_DATA("keamanan/dataPribadi", "data pribadi", "personal data"),
    IMPACT("keamanan/dpia", "penilaian dampak pelindungan data pribadi (DPIA)", "data protection impact assessment"),
    PAPERS("kelayakan/dokumen", "dokumen yang sudah ada", "papers that are there"),
    BUDGET_YEAR("kelayakan/tahunAnggaran", "tahun anggaran", "budget year"),
    BUDGET_LINE("kelayakan/mataAnggaran", "mata anggaran", "budget line"),
    LEGAL_BASIS("kelayakan/dasarHukum", "dasar hukum", "legal basis"),
    DUTY("kelayakan/tugasFungsi", "tugas dan fungsi OPD", "duty of the agency");

    private final String field;
    private final String id;
    private final String en;

    Question(String field, String id, String en) {
        this.field = field;
        this.id = id;
        this.en = en;
    }

    /** Returns the path of the field in the form. */
    public String field() {
        return field;
    }

    /** Returns what it asks for, to stand inside a sentence. */
    public Text title() {
        return new Text(id, en);
    }
}
