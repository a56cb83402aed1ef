package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.label.Wording;
import java.util.List;
import java.util.Optional;

/** The words with which exits of decisions are marked. */
public final class ExitWords {
    private static final List<String> YES = List.of(
            "ya",
            "y",
            "yes",
            "setuju",
            "disetujui",
            "sesuai",
            "lengkap",
            "ada",
            "diterima",
            "benar",
            "valid",
            "layak",
            "ok");
    private static final List<String> NO = List.of(
            "tidak",
            "t",
            "tdk",
            "no",
            "tidaksetuju",
            "tidakdisetujui",
            "tidaksesuai",
            "tidaklengkap",
            "tidakada",
            "ditolak",
            "salah",
            "revisi",
            "belum",
            "belumlengkap",
            "belumsesuai",
            "tidakvalid",
            "tidaklayak",
            "perbaikan");

    private ExitWords() {}

    /** Tells whether a text is one of the usual answers. */
    public static boolean isAnswer(String text) {
        return isYes(text) || isNo(text);
    }

    public static boolean isYes(String text) {
        return YES.contains(Wording.letters(text));
    }

    public static boolean isNo(String text) {
        return NO.contains(Wording.letters(text));
    }

    /** Returns the other of two answers that always come together. */
    public static Optional<String> opposite(String text) {
        String letters = Wording.letters(text);
        if (letters.equals("ya") || letters.equals("y")) {
            return Optional.of("Tidak");
        }
        return letters.equals("tidak") || letters.equals("t") || letters.equals("tdk")
                ? Optional.of("Ya")
                : Optional.empty();
    }
}
