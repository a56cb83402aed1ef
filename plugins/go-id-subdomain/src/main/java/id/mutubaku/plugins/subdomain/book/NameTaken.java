package id.mutubaku.plugins.subdomain.book;

/** Says that a name went to another case; its message is for the officer who decides what to do. */
public final class NameTaken extends Exception {
    private static final long serialVersionUID = 1;

    NameTaken(String name, Holding holding) {
        super("Nama \"" + name + "\" sudah lebih dulu dipegang permohonan " + holding.number()
                + ". Mintalah pemohon memilih nama lain, lalu ulangi; atau ulangi sesudah permohonan itu batal."
                + " (The name \"" + name + "\" went to case " + holding.number()
                + " first. Ask the applicant to choose another one, then try again; or try again once that case is"
                + " cancelled.)");
    }
}
