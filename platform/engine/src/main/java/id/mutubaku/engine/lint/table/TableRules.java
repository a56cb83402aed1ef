package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about the rows and columns of the printed table. */
public final class TableRules {
    private TableRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(
                new MissedDecisions(),
                new RowNumbers(),
                new Performers(),
                new UnusedColumns(),
                new FirstColumn(),
                new ActiveVerb(),
                new OneAct(),
                new ActivityLength(),
                new SharedRows(),
                new TableLayout());
    }
}
