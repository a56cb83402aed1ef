package id.mutubaku.plugins.subdomain.book;

/** Says that a name cannot be held for a case; its message is for the officer who decides what to do. */
public final class NameRefused extends Exception {
    private static final long serialVersionUID = 1;

    private NameRefused(String message) {
        super(message);
    }

    static NameRefused taken(String name, Holding holding) {
        return new NameRefused("Nama \"" + name + "\" sudah lebih dulu dipegang permohonan " + holding.number()
                + ". Mintalah pemohon memilih nama lain, lalu ulangi; atau ulangi sesudah permohonan itu batal."
                + " (The name \"" + name + "\" went to case " + holding.number()
                + " first. Ask the applicant to choose another one, then try again; or try again once that case is"
                + " cancelled.)");
    }

    static NameRefused tooLong(int length) {
        return new NameRefused("Nama sepanjang " + length + " karakter tidak dapat menjadi subdomain; paling banyak 63."
                + " Mintalah pemohon memilih nama lain, lalu ulangi. (A name of " + length
                + " characters cannot be a subdomain; 63 are allowed at most. Ask the applicant to choose another one,"
                + " then try again.)");
    }
}
