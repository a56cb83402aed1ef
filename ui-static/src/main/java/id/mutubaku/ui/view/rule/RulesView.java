package id.mutubaku.ui.view.rule;

import java.util.List;

/** The list of all rules by which definitions are checked. */
public record RulesView(List<Entry> rules) {
    /** Keeps its own list. */
    public RulesView {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param rule its id
     * @param title what it asks for
     */
    public record Entry(String rule, String title, String url) {}
}
