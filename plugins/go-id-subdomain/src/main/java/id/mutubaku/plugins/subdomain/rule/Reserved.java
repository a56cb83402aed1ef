package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps names for the region itself: those of machines, of official services, and those that would mislead. */
final class Reserved implements NameRule {
    private static final Pattern GAP = Pattern.compile("[\\s,;]+");

    private final Set<String> names;

    /** @param list names, parted by lines, spaces or commas */
    Reserved(String list) {
        this.names = GAP.splitAsStream(list)
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Finding look(Wish wish) {
        return names.contains(wish.name())
                ? Finding.failed(
                        "N8",
                        new Text(
                                "Nama \"" + wish.name() + "\" dicadangkan untuk keperluan pemerintah daerah. Pilihlah"
                                        + " nama lain.",
                                "The name \"" + wish.name() + "\" is kept for the regional government. Choose"
                                        + " another one."))
                : Finding.passed("N8", new Text("Nama ini tidak dicadangkan.", "This name is not kept for others."));
    }
}
