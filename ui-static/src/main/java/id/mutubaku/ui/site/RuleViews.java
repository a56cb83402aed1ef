package id.mutubaku.ui.site;

import id.mutubaku.engine.lint.RulePage;
import id.mutubaku.engine.lint.RulePages;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.rule.RuleView;
import id.mutubaku.ui.view.rule.RulesView;
import java.util.Optional;
import java.util.stream.Stream;

/** The models of the pages about the rules of the linter, in one language. */
final class RuleViews {
    static final String PATH = "/aturan/";

    private final Messages messages;
    private final Language language;

    RuleViews(Messages messages, String lang) {
        this.messages = messages;
        this.language = Language.of(lang);
    }

    /** A page about rules: its template, and what it shows. */
    record Shown(String template, Object view) {}

    /** Returns the paths of all pages about rules. */
    static Stream<String> paths() {
        return Stream.concat(Stream.of(PATH), RulePages.all().stream().map(RuleViews::path));
    }

    /** Finds a page about rules by its path. */
    Optional<Shown> find(String path) {
        return path.equals(PATH)
                ? Optional.of(new Shown("rules", all()))
                : RulePages.all().stream()
                        .filter(page -> path(page).equals(path))
                        .findFirst()
                        .map(page -> new Shown("rule", view(page)));
    }

    private RulesView all() {
        return new RulesView(RulePages.all().stream()
                .map(page -> new RulesView.Entry(page.rule(), language.in(page.title()), path(page)))
                .toList());
    }

    private RuleView view(RulePage page) {
        return new RuleView(
                page.rule(),
                language.in(page.title()),
                language.in(page.why()),
                page.source(),
                page.findings().stream().map(this::finding).toList(),
                page.wrongExample(),
                page.rightExample());
    }

    private RuleView.Finding finding(RulePage.Reported finding) {
        String severity = messages.text(
                language.tag(), "rule.severity." + finding.severity().word());
        return new RuleView.Finding(finding.key(), severity, finding.sentence(language));
    }

    private static String path(RulePage page) {
        return PATH + page.slug() + "/";
    }
}
