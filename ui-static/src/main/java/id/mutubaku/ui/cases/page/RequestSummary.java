package id.mutubaku.ui.cases.page;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.SummaryView;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The few answers of a request that officials read before they decide: those that the SOP names, or else the first. */
record RequestSummary(CaseContext context) {
    private static final int MOST = 5;

    /** Draws them; nothing where the reader may not see what was asked for. */
    List<SummaryView.Row> rows() {
        Optional<String> key = context.sop().definition().start().form();
        return key.flatMap(form -> context.sop().formRead(form, context.state()))
                .map(form -> rows(form, context.seen().data().getOrDefault(key.get(), Map.of())))
                .orElse(List.of());
    }

    private List<SummaryView.Row> rows(FormSchema form, Map<String, Object> data) {
        SopDefinition definition = context.sop().definition();
        return new FormFields(context.messages())
                .given(form, definition.summary(), shownElsewhere(definition), data, context.language()).stream()
                        .limit(MOST)
                        .toList();
    }

    /** The head of the page names who asks. */
    private static Set<String> shownElsewhere(SopDefinition definition) {
        Set<String> pointers = new HashSet<>();
        if (definition.summary().isEmpty()) {
            definition.applicantName().ifPresent(pointers::add);
            definition.applicantEmail().ifPresent(pointers::add);
        }
        return pointers;
    }
}
