package id.mutubaku.plugins.spbe.rule.reuse;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.catalogue.Application;
import id.mutubaku.plugins.spbe.catalogue.Catalogue;
import id.mutubaku.plugins.spbe.code.Code;
import id.mutubaku.plugins.spbe.likeness.Likeness;
import id.mutubaku.plugins.spbe.likeness.Likeness.Described;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.table.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** R2: the region has no other application with the same place (RAB or RAL of level 3 or 4), name or function. */
public final class Duplicate implements Rule {
    private static final int TELLING_LEVEL = 3;
    private static final int SHOWN = 5;
    private static final int LONGEST = 300;

    private final Catalogue catalogue;
    private final Likeness likeness;
    private final int failFrom;
    private final int lookFrom;

    /**
     * Looks for duplicates.
     *
     * @param failFrom percent of likeness from which it is one
     * @param lookFrom percent from which a person has to look
     */
    public Duplicate(Catalogue catalogue, Likeness likeness, int failFrom, int lookFrom) {
        this.catalogue = catalogue;
        this.likeness = likeness;
        this.failFrom = failFrom;
        this.lookFrom = lookFrom;
    }

    private record Near(Application application, Likeness.Match match, Optional<Code> place) {}

    @Override
    public Text title() {
        return new Text("Duplikasi", "Duplication");
    }

    @Override
    public Finding look(Sheet sheet) {
        if (catalogue.living().isEmpty()) {
            return Finding.needsPerson(
                    "R2",
                    new Text(
                            "Katalog aplikasi daerah masih kosong, jadi tidak ada pembanding. Mintalah admin mengisinya;"
                                    + " sampai itu, Anda yang menilai.",
                            "The region's catalogue of applications is empty, so there is nothing to compare with. Ask"
                                    + " an administrator to fill it; until then you judge."));
        }
        return sheet.missing("R2", Question.NAME, Question.FUNCTION).orElseGet(() -> {
            List<Near> near = near(sheet);
            return finding(near.stream().findFirst())
                    .by(near.stream().limit(SHOWN).map(Duplicate::evidence).toList())
                    .at(sheet.pointer(Question.NAME));
        });
    }

    private List<Near> near(Sheet sheet) {
        Described wanted = new Described(
                sheet.answer(Question.NAME).orElse(""),
                sheet.answer(Question.FUNCTION).orElse(""));
        List<Application> living = catalogue.living();
        List<Likeness.Match> matches = likeness.withEach(
                wanted,
                living.stream()
                        .map(application -> new Described(application.name(), application.function()))
                        .toList());
        return IntStream.range(0, living.size())
                .mapToObj(index -> new Near(living.get(index), matches.get(index), samePlace(sheet, living.get(index))))
                .filter(each ->
                        each.match().percent() >= lookFrom || each.place().isPresent())
                .sorted(Comparator.<Near>comparingInt(each -> isDuplicate(each) ? 0 : 1)
                        .thenComparingDouble(each -> -each.match().score()))
                .toList();
    }

    private static Optional<Code> samePlace(Sheet sheet, Application application) {
        return Stream.of(
                        place(sheet, Question.SERVICE, application.service()),
                        place(sheet, Question.PROCESS, application.process()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Code> place(Sheet sheet, Question question, Optional<Code> other) {
        return sheet.answer(question)
                .flatMap(Code::of)
                .filter(code -> code.level() >= TELLING_LEVEL)
                .filter(code -> other.filter(code::equals).isPresent());
    }

    private boolean isDuplicate(Near near) {
        return near.place().isPresent() || near.match().percent() >= failFrom;
    }

    private Finding finding(Optional<Near> nearest) {
        if (nearest.isEmpty()) {
            return Finding.passed(
                    "R2",
                    new Text(
                            "Tidak ada aplikasi serupa dalam katalog daerah.",
                            "No application in the region's catalogue is alike."));
        }
        String called = nearest.get().application().called();
        return isDuplicate(nearest.get())
                ? Finding.failed(
                        "R2",
                        new Text(
                                "Tampak sama dengan " + called + ". Bandingkan: mungkin cukup berbagi pakai atau"
                                        + " mengembangkan yang ada. Anda yang menilai.",
                                "It seems to be the same as " + called + ". Compare them: sharing or extending what"
                                        + " there is may be enough. You judge."))
                : Finding.needsPerson(
                        "R2",
                        new Text(
                                "Agak mirip " + called + ". Bandingkan, lalu nilai.",
                                "It is somewhat like " + called + ". Compare them, then judge."));
    }

    private static Text evidence(Near near) {
        Application application = near.application();
        String words = Quote.of(String.join(", ", near.match().words()), LONGEST);
        String function = application.function().isBlank() ? "" : ": " + Quote.of(application.function(), LONGEST);
        return new Text(
                application.called() + ", " + application.status().title().id() + function + " — kemiripan "
                        + near.match().percent() + " %"
                        + (words.isEmpty() ? "" : ", kata yang sama: " + words)
                        + near.place().map(code -> ", kode sama: " + code).orElse("") + ".",
                application.called() + ", " + application.status().title().en() + function + " — "
                        + near.match().percent() + " % alike"
                        + (words.isEmpty() ? "" : ", shared words: " + words)
                        + near.place().map(code -> ", same code: " + code).orElse("") + ".");
    }
}
