package id.mutubaku.engine.cases.access;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Map;

/**
 * The subject of a case, by which lists tell it from others: the first answer of its SOP's summary.
 *
 * @param sop by which the case runs
 */
public record CaseSubject(Sop sop, CaseState state) {
    private static final int LONGEST = 80;

    /** Says it in a few words; empty where the SOP names no answer, or that was not given. */
    public String words() {
        SopDefinition definition = sop.definition();
        Map<String, Object> answers = definition
                .start()
                .form()
                .map(form -> state.data().getOrDefault(form, Map.of()))
                .orElse(Map.of());
        String said = definition.summary().stream()
                .findFirst()
                .map(pointer -> JsonMapping.tree(answers).at(pointer).asText(""))
                .orElse("")
                .strip();
        return said.codePointCount(0, said.length()) <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
