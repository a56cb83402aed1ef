package id.mutubaku.plugins.spbe.likeness;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts Indonesian text into the words that say something, without their affixes.
 *
 * <p>The affixes are cut lightly, without a dictionary: what a nasal prefix swallowed ({@code menulis} from
 * {@code tulis}) stays lost, and is made up for by comparing words letter by letter.
 */
final class Words {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = words(
            "dan atau untuk yang di ke dari pada dengan serta oleh dalam para agar"
                    + " secara sebagai antara melalui terhadap tentang kepada bagi akan dapat adalah yaitu ini itu tersebut"
                    + " berbagai setiap tiap antar lain lainnya maupun hingga sampai juga guna sesuai bisa the of and for");
    private static final Set<String> GENERAL =
            words("sistem informasi aplikasi layanan pelayanan elektronik online daring"
                    + " berbasis web website laman portal digital terpadu terintegrasi provinsi kabupaten kota daerah pemerintah"
                    + " pemerintahan dinas badan opd perangkat manajemen pengelolaan mengelola kelola mengolah data mobile"
                    + " android sim si e proses administrasi mencatat pencatatan dashboard dasbor");
    private static final List<String> PREFIXES = List.of(
            "memper", "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen", "per", "ber", "ter", "me", "pe", "di",
            "ke");
    private static final List<String> PARTICLES = List.of("lah", "kah", "pun", "nya");
    private static final List<String> SUFFIXES = List.of("kan", "an");
    private static final int SHORTEST_STEM = 4;

    /** A description has fewer; what is longer is no description. */
    private static final int MOST = 300;

    private Words() {}

    /**
     * A word of a text.
     *
     * @param written as it stood there, in small letters
     * @param stem without affixes
     * @param general whether most applications have it in their names
     */
    record Word(String written, String stem, boolean general) {}

    /** Returns the words of a text, each stem once. */
    static List<Word> of(String text) {
        Set<String> stems = new HashSet<>();
        return GAP.splitAsStream(plain(text))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .distinct()
                .limit(MOST)
                .map(word -> new Word(word, stem(word), GENERAL.contains(word)))
                .filter(word -> stems.add(word.stem()))
                .toList();
    }

    /** Returns a text in small letters without accents. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Cuts affixes off, but leaves four letters; five in front of -i, with which many stems end. */
    static String stem(String word) {
        String bare = withoutEnd(word, PARTICLES);
        for (int round = 0; round < 2; round++) {
            bare = withoutStart(bare);
        }
        String stem = withoutEnd(bare, SUFFIXES);
        return stem.equals(bare) && bare.endsWith("i") && bare.length() > SHORTEST_STEM + 1
                ? bare.substring(0, bare.length() - 1)
                : stem;
    }

    private static String withoutStart(String word) {
        return PREFIXES.stream()
                .filter(word::startsWith)
                .filter(prefix -> word.length() - prefix.length() >= SHORTEST_STEM)
                .findFirst()
                .map(prefix -> word.substring(prefix.length()))
                .orElse(word);
    }

    private static String withoutEnd(String word, List<String> ends) {
        return ends.stream()
                .filter(word::endsWith)
                .filter(end -> word.length() - end.length() >= SHORTEST_STEM)
                .findFirst()
                .map(end -> word.substring(0, word.length() - end.length()))
                .orElse(word);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
