package id.mutubaku.ui.form.screen;

import id.mutubaku.engine.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A screen of a form: a page of its definition, or the files that go with the form.
 *
 * @param id its name in addresses
 * @param text under the title; may be empty
 * @param fields names of the fields of the form that it asks for; none where it asks for files
 */
public record Screen(String id, String title, String text, List<String> fields) {
    /** The id of the screen that asks for files: no page of a definition can have it. */
    public static final String FILES = "_berkas";

    private static final String DATA = "/data/";
    private static final String DOCUMENTS = "/documents/";

    /** Keeps its own list. */
    public Screen {
        fields = List.copyOf(fields);
    }

    /** Tells whether it asks for files. */
    public boolean asksForFiles() {
        return id.equals(FILES);
    }

    /** Returns of several problems those that are about what it asks for. */
    public List<Problem> of(List<Problem> problems) {
        return problems.stream().filter(this::isAbout).toList();
    }

    private boolean isAbout(Problem problem) {
        String pointer = problem.pointer();
        return pointer.startsWith(DATA)
                ? fields.contains(pointer.substring(DATA.length()).split("/", 2)[0])
                : asksForFiles() && pointer.startsWith(DOCUMENTS);
    }

    /** Returns the answers that it asks for. */
    public Map<String, Object> of(Map<String, Object> answers) {
        Map<String, Object> own = new LinkedHashMap<>(answers);
        own.keySet().retainAll(fields);
        return own;
    }

    /** Returns answers with those that it asks for taken from others. */
    public Map<String, Object> replaced(Map<String, Object> answers, Map<String, Object> others) {
        Map<String, Object> replaced = new LinkedHashMap<>(answers);
        replaced.keySet().removeAll(fields);
        replaced.putAll(of(others));
        return replaced;
    }
}
