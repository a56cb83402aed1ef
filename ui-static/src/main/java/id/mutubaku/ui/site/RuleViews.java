package id.mutubaku.ui.site;

import id.mutubaku.engine.lint.RulePage;
import id.mutubaku.engine.lint.RulePages;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.rule.RuleView;
import id.mutubaku.ui.view.rule.RulesView;
import java.util.Map;
import java.util.TreeMap;

/** The models of the pages about the rules of the linter, in one language. */
final class RuleViews {
    private static final String PATH = "/aturan/";

    private final Messages messages;
    private final Language language;

    RuleViews(Messages messages, String lang) {
        this.messages = messages;
        this.language = Language.of(lang);
    }

    /** Returns the list of all rules. */
    RulesView all() {
        return new RulesView(RulePages.all().stream()
                .map(page -> new RulesView.Entry(page.rule(), language.in(page.title()), path(page)))
                .toList());
    }

    /** Returns the page of each rule, by its path. */
    Map<String, RuleView> each() {
        Map<String, RuleView> pages = new TreeMap<>();
        RulePages.all().forEach(page -> pages.put(path(page), view(page)));
        return pages;
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
