package id.mutubaku.plugins.subdomain.rule;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Thinks of other names near the one wished for; the same ones each time, the nearest first. */
final class Suggestions {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 63;

    private final List<Agency> agencies;

    Suggestions(List<Agency> agencies) {
        this.agencies = List.copyOf(agencies);
    }

    /** Returns names, of which some may break a rule too. */
    Stream<String> of(Wish wish) {
        String base = plain(wish.label());
        if (base.isEmpty()) {
            return Stream.empty();
        }
        Stream<UnaryOperator<String>> changes = Stream.of(
                        Stream.<UnaryOperator<String>>of(name -> name),
                        agencies.stream()
                                .filter(agency -> agency.isCalled(wish.applicant()))
                                .<UnaryOperator<String>>map(agency -> name -> name + "-" + agency.label()),
                        Stream.<UnaryOperator<String>>of(name -> "layanan-" + name, name -> "portal-" + name),
                        IntStream.rangeClosed(2, 99)
                                .<UnaryOperator<String>>mapToObj(count -> name -> name + "-" + count))
                .flatMap(each -> each);
        return changes.map(change -> fitting(base, change));
    }

    /** Cuts the name, not what is added to it. */
    private static String fitting(String base, UnaryOperator<String> change) {
        int tooMany = Math.max(0, change.apply(base).length() - LONGEST);
        String cut = base.substring(0, Math.max(0, base.length() - tooMany));
        return EDGE.matcher(change.apply(EDGE.matcher(cut).replaceAll(""))).replaceAll("");
    }

    private static String plain(String label) {
        String decomposed = Normalizer.normalize(label, Normalizer.Form.NFKD);
        String letters = ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return EDGE.matcher(NOT_ALLOWED.matcher(letters).replaceAll("-")).replaceAll("");
    }
}
