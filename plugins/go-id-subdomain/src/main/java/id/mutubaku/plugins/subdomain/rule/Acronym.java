package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Leaves each agency its own acronym: a name that is another's would lead people to the wrong office. */
final class Acronym implements NameRule {
    private static final Pattern HYPHEN = Pattern.compile("-");

    private final List<Agency> agencies;

    Acronym(List<Agency> agencies) {
        this.agencies = List.copyOf(agencies);
    }

    @Override
    public Finding look(Wish wish) {
        Optional<Agency> same = another(wish, acronym -> acronym.equals(wish.name()));
        if (same.isPresent()) {
            return same.get().mayBeCalled(wish.applicant())
                    ? Finding.needsPerson("N9", own(same.get()))
                    : Finding.failed("N9", taken(same.get()));
        }
        Optional<Agency> part =
                another(wish, acronym -> HYPHEN.splitAsStream(wish.name()).anyMatch(acronym::equals));
        if (part.isPresent()) {
            return Finding.needsPerson("N9", contained(part.get()));
        }
        return Finding.passed(
                "N9", new Text("Nama ini bukan singkatan OPD lain.", "This name is no other agency's acronym."));
    }

    private Optional<Agency> another(Wish wish, Predicate<String> acronym) {
        return agencies.stream()
                .filter(agency -> !agency.label().isEmpty() && acronym.test(agency.label()))
                .filter(agency -> !agency.isCalled(wish.applicant()))
                .findFirst();
    }

    private static Text taken(Agency agency) {
        return new Text(
                "Nama ini singkatan " + agency.name() + ". Pilihlah nama lain.",
                "This name is the acronym of " + agency.name() + ". Choose another one.");
    }

    private static Text own(Agency agency) {
        return new Text(
                "Nama ini singkatan " + agency.name() + ". Petugas memastikan bahwa pemohon memang OPD itu.",
                "This name is the acronym of " + agency.name() + ". An officer makes sure that the applicant is that"
                        + " agency.");
    }

    private static Text contained(Agency agency) {
        return new Text(
                "Nama ini memuat singkatan " + agency.name() + ". Petugas menilai apakah OPD itu setuju.",
                "This name contains the acronym of " + agency.name() + ". An officer judges whether that agency"
                        + " agrees.");
    }
}
