package id.mutubaku.plugins.agenda;

import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pf4j.Extension;

/**
 * Tells whether an application is general or special, as the office's own SOP means the words: not as the national
 * architecture (SPBE) does, where a general application is one that all of government shares.
 */
@Extension
public final class KindCheck implements Check {
    private static final String RULE = "K1";
    private static final int MOST_EVIDENCE = 10;

    @Override
    public String name() {
        return "kind";
    }

    @Override
    public List<Finding> check(Subject subject, PluginContext context) {
        return List.of(look(subject, context.settings(Settings.class)));
    }

    static Finding look(Subject subject, Settings settings) {
        List<Text> general = Clues.find(subject, settings.kindFields(), settings.generalWords());
        List<Text> special = Clues.find(subject, settings.kindFields(), settings.specialWords());
        Optional<String> assessed = subject.answer(settings.assessedField());
        if (assessed.filter(settings.assessedGeneral()::equals).isPresent()) {
            return assessed(Kind.GENERAL, general, special, settings);
        }
        if (assessed.filter(settings.assessedSpecial()::equals).isPresent()) {
            return assessed(Kind.SPECIAL, special, general, settings);
        }
        if (general.isEmpty() == special.isEmpty()) {
            return undecided(general, special, settings);
        }
        Kind kind = special.isEmpty() ? Kind.GENERAL : Kind.SPECIAL;
        return recommending(
                kind,
                settings,
                Finding.passed(
                                RULE,
                                new Text(
                                        "Tampaknya " + kind.id + ", yaitu aplikasi yang " + kind.meaning(settings)
                                                + ".",
                                        "This seems to be a " + kind.en + ", as the SOP means it."))
                        .by(cut(general, special)));
    }

    private enum Kind {
        GENERAL("aplikasi umum", "general application"),
        SPECIAL("aplikasi khusus", "special application");

        private final String id;
        private final String en;

        Kind(String id, String en) {
            this.id = id;
            this.en = en;
        }

        String meaning(Settings settings) {
            return this == GENERAL ? settings.generalMeaning() : settings.specialMeaning();
        }

        Optional<String> branch(Settings settings) {
            return this == GENERAL ? settings.branchForGeneral() : settings.branchForSpecial();
        }
    }

    private static Finding assessed(Kind kind, List<Text> speaking, List<Text> against, Settings settings) {
        if (speaking.isEmpty() && !against.isEmpty()) {
            return Finding.needsPerson(
                            RULE,
                            new Text(
                                    "Pengkajian menyebutnya " + kind.id
                                            + ", tetapi permohonannya berbunyi lain. Pastikan sebelum memutuskan.",
                                    "The assessment calls it a " + kind.en
                                            + ", but the request reads otherwise. Make sure before you decide."))
                    .by(cut(against, List.of()))
                    .at("/" + settings.assessedField());
        }
        return recommending(
                kind,
                settings,
                Finding.passed(
                                RULE,
                                new Text(
                                        "Menurut pengkajian ini " + kind.id + ", yaitu aplikasi yang "
                                                + kind.meaning(settings) + ".",
                                        "The assessment calls this a " + kind.en + "."))
                        .by(cut(speaking, List.of()))
                        .at("/" + settings.assessedField()));
    }

    private static Finding undecided(List<Text> general, List<Text> special, Settings settings) {
        return Finding.needsPerson(
                        RULE,
                        new Text(
                                (general.isEmpty() ? "Tidak ada petunjuk" : "Ada petunjuk untuk kedua-duanya")
                                        + ". Aplikasi umum " + settings.generalMeaning() + "; aplikasi khusus "
                                        + settings.specialMeaning() + ". Putuskan mana yang sesuai.",
                                (general.isEmpty() ? "Nothing tells" : "There are clues for both")
                                        + " whether this is a general or a special application. Decide which it is."))
                .by(cut(general, special));
    }

    private static Finding recommending(Kind kind, Settings settings, Finding finding) {
        return kind.branch(settings)
                .filter(branch -> !branch.isBlank())
                .map(finding::recommending)
                .orElse(finding);
    }

    private static List<Text> cut(List<Text> first, List<Text> second) {
        return Stream.concat(
                        first.stream().limit(MOST_EVIDENCE), second.stream().limit(MOST_EVIDENCE))
                .toList();
    }
}
