package id.mutubaku.plugins.spbe.rule.reuse;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.likeness.Likeness;
import id.mutubaku.plugins.spbe.likeness.Likeness.Described;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.table.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** R1: what a common application does is used, not built again (Perpres 95/2018, articles 34 to 39). */
public final class CoveredByCommon implements Rule {
    private static final int LONGEST = 300;

    private final List<CommonApplication> applications;
    private final Likeness likeness;
    private final int failFrom;
    private final int lookFrom;

    /**
     * Looks for common applications.
     *
     * @param failFrom percent of likeness from which a request is covered
     * @param lookFrom percent from which a person has to look
     */
    public CoveredByCommon(List<CommonApplication> applications, Likeness likeness, int failFrom, int lookFrom) {
        this.applications = List.copyOf(applications);
        this.likeness = likeness;
        this.failFrom = failFrom;
        this.lookFrom = lookFrom;
    }

    private record Near(CommonApplication application, Likeness.Match match) {}

    @Override
    public Text title() {
        return new Text("Aplikasi umum", "Common application");
    }

    @Override
    public Finding look(Sheet sheet) {
        return sheet.missing("R1", Question.NAME, Question.FUNCTION).orElseGet(() -> {
            Described wanted = new Described(
                    sheet.answer(Question.NAME).orElse(""),
                    sheet.answer(Question.FUNCTION).orElse(""));
            List<Near> near = applications.stream()
                    .map(application -> new Near(
                            application,
                            likeness.between(wanted, new Described(application.name(), application.function()))))
                    .filter(each -> each.match().percent() >= lookFrom)
                    .sorted(Comparator.comparingDouble(each -> -each.match().score()))
                    .toList();
            return finding(near.stream().findFirst())
                    .by(near.stream().limit(5).map(CoveredByCommon::evidence).toList())
                    .at(sheet.pointer(Question.FUNCTION));
        });
    }

    private Finding finding(Optional<Near> nearest) {
        if (nearest.isEmpty()) {
            return Finding.passed(
                    "R1",
                    new Text(
                            "Tidak ada aplikasi umum dalam daftar yang fungsinya mirip.",
                            "No common application in the list has a similar function."));
        }
        String name = nearest.get().application().name();
        return nearest.get().match().percent() >= failFrom
                ? Finding.failed(
                        "R1",
                        new Text(
                                "Fungsinya tampak sudah dilayani aplikasi umum " + name
                                        + ". Sarankan OPD memakainya, bukan membangun baru; pengecualian Anda yang"
                                        + " menilai.",
                                "Its function seems to be covered by the common application " + name
                                        + ". Advise the agency to use it instead of building; exceptions are for you"
                                        + " to judge."))
                : Finding.needsPerson(
                        "R1",
                        new Text(
                                "Fungsinya agak mirip aplikasi umum " + name + ". Bandingkan, lalu nilai.",
                                "Its function is somewhat like the common application " + name
                                        + ". Compare them, then judge."));
    }

    private static Text evidence(Near near) {
        CommonApplication application = near.application();
        return new Text(
                Quote.of(application.name()) + ": " + Quote.of(application.function(), LONGEST) + " — kemiripan "
                        + near.match().percent() + " %, kata yang sama: "
                        + Quote.of(String.join(", ", near.match().words()), LONGEST) + ". Dasar: " + application.basis()
                        + ".",
                Quote.of(application.name()) + ": " + Quote.of(application.function(), LONGEST) + " — "
                        + near.match().percent()
                        + " % alike, shared words: "
                        + Quote.of(String.join(", ", near.match().words()), LONGEST) + ". Basis: " + application.basis()
                        + ".");
    }
}
