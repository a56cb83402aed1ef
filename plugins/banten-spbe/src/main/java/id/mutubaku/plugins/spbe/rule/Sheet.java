package id.mutubaku.plugins.spbe.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The analysis sheet of a case, as far as it is filled in.
 *
 * @param form id of the form that holds it
 */
public record Sheet(Subject subject, String form) {

    /**
     * Is data that the sheet names.
     *
     * @param name what people call it
     * @param code as written; empty where none is given
     * @param pointer to the code
     */
    public record NamedData(String name, String code, String pointer) {}

    /** Returns an answer; absent while there is none. */
    public Optional<String> answer(Question question) {
        return subject.answer(form, question.field());
    }

    /** Tells whether a question is answered, be it with a list. */
    public boolean has(Question question) {
        return answer(question).isPresent() || !list(question).isEmpty();
    }

    /** Returns the ticks of a list of choices. */
    public List<String> ticks(Question question) {
        return list(question).stream().map(String::valueOf).toList();
    }

    /** Returns a list of data. */
    public List<NamedData> data(Question question) {
        List<?> rows = list(question);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> named(rows.get(index), pointer(question) + "/" + index + "/kode"))
                .toList();
    }

    /** Returns the JSON pointer to an answer in the case. */
    public String pointer(Question question) {
        return "/" + form + "/" + question.field();
    }

    /** Asks for what is not answered yet; absent where everything is. */
    public Optional<Finding> missing(String rule, Question... questions) {
        List<Question> open =
                Stream.of(questions).filter(question -> !has(question)).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.needsPerson(
                                rule,
                                new Text(
                                        "Belum dapat diperiksa. Isilah: " + titles(open, Text::id) + ".",
                                        "This cannot be checked yet. Fill in: " + titles(open, Text::en) + "."))
                        .at(pointer(open.get(0))));
    }

    private static String titles(List<Question> questions, Function<Text, String> language) {
        return questions.stream()
                .map(question -> language.apply(question.title()))
                .collect(Collectors.joining(", "));
    }

    private List<?> list(Question question) {
        return subject.value(form + "/" + question.field()).orElse("") instanceof List<?> list ? list : List.of();
    }

    private static NamedData named(Object row, String pointer) {
        Map<?, ?> cells = row instanceof Map<?, ?> map ? map : Map.of();
        return new NamedData(text(cells.get("nama")), text(cells.get("kode")), pointer);
    }

    private static String text(@Nullable Object cell) {
        return cell instanceof String text ? text.strip() : "";
    }
}
