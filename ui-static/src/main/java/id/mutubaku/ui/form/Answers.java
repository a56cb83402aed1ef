package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.choice.OfferedChoices;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.NumberText;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.form.FieldView.Choice;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Says answers in words: choices by their titles, dates and numbers as people write them. */
final class Answers {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*(?:/[A-Za-z][A-Za-z0-9]*)*)}");
    private static final String BLANK = "____";

    /** Numbers of fewer digits stand without dots, so that a year reads as one. */
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    private final Messages messages;
    private final String lang;
    private final Words words;
    private final NumberText numbers;

    Answers(Messages messages, String lang) {
        this.messages = messages;
        this.lang = lang;
        this.words = new Words(messages, lang, ZoneOffset.UTC);
        this.numbers = NumberText.in(Language.of(lang));
    }

    /** Says an answer; empty where nothing was answered. Lists and groups are said line by line. */
    String answer(FormField field, JsonNode value) {
        return switch (field.shape()) {
            case LINE, LINES -> line(field, value);
            case CHOICE -> title(field, value);
            case NUMBER ->
                value.isNumber()
                        ? withSuffix(number(value, field.text("x-suffix")), field.text("x-suffix"))
                        : value.asText("");
            case YES -> messages.text(lang, value.asBoolean() ? "answer.yes" : "answer.no");
            case TEXTS -> elements(value).stream().map(JsonNode::asText).collect(Collectors.joining("\n"));
            case TICKS ->
                elements(value).stream().map(each -> title(field, each)).collect(Collectors.joining("\n"));
            case GROUP -> lines(field, value);
            case ROWS ->
                IntStream.range(0, value.size())
                        .mapToObj(index -> lines(field.row(index), value.path(index)))
                        .collect(Collectors.joining("\n\n"));
        };
    }

    /** Says how many choices of a long list fit what is looked for. */
    String found(String search, int matches, List<Choice> shown) {
        String all = count(matches);
        if (search.isEmpty()) {
            return shown.isEmpty() ? messages.text(lang, "choices.many", all) : messages.text(lang, "choices.chosen");
        }
        if (matches == 0) {
            return messages.text(lang, "choices.none", search);
        }
        return matches > shown.size()
                ? messages.text(lang, "choices.first", shown.size(), all)
                : messages.text(lang, "choices.found", all);
    }

    private String count(int matches) {
        String number = numbers.grouped(JsonMapping.tree(matches));
        return matches == OfferedChoices.MOST ? number + "+" : number;
    }

    /** Says the title of what goes on after something else. */
    String further(String title) {
        return messages.text(lang, "summary.further", title);
    }

    /** Says the questions of a group with their answers, a line each, without those not answered. */
    String lines(FormField group, JsonNode data) {
        return group.children().stream()
                .filter(child -> data.has(child.name()))
                .map(child -> child.title() + ": " + answer(child, data.path(child.name())))
                .collect(Collectors.joining("\n"));
    }

    /** Fills the placeholders of a pledge from the form's data. */
    String statement(String template, FormField form, JsonNode data) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(said(match.group(1), form, data)));
    }

    private String said(String pointer, FormField form, JsonNode data) {
        Optional<FormField> field = Optional.of(form);
        JsonNode value = data;
        for (String name : pointer.split("/", -1)) {
            field = field.flatMap(group -> group.child(name));
            value = value.path(name);
        }
        JsonNode found = value;
        return field.filter(known -> !found.isMissingNode())
                .map(known -> answer(known, found))
                .filter(answer -> !answer.isBlank())
                .orElse(BLANK);
    }

    private String line(FormField field, JsonNode value) {
        String text = value.asText("");
        if (field.text("format").equals("date")) {
            return date(text);
        }
        return text.isEmpty() ? "" : withSuffix(text, field.text("x-suffix"));
    }

    private String date(String text) {
        try {
            return words.date(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return text;
        }
    }

    /** Says a number; a small one that counts nothing may be a year, and stands without dots. */
    private String number(JsonNode value, String unit) {
        boolean grouped = !unit.isEmpty()
                || (Double.isFinite(value.doubleValue())
                        && value.decimalValue().abs().compareTo(GROUPED) >= 0);
        return grouped ? numbers.grouped(value) : numbers.of(value);
    }

    private static String withSuffix(String text, String suffix) {
        boolean joined = suffix.isEmpty() || suffix.startsWith(".") || suffix.startsWith("%");
        return text + (joined ? "" : " ") + suffix;
    }

    private static String title(FormField field, JsonNode value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value.asText()))
                .map(FormField.Option::title)
                .findFirst()
                .orElse(value.asText(""));
    }

    private static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
