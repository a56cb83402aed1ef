package id.mutubaku.ui.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.words.Phrase;
import id.mutubaku.engine.definition.words.Translation;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.view.form.PictureView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A field of a form: where it stands and what its schema says.
 *
 * @param path the name it posts under, such as {@code anggota.0.nama}; empty for the form itself
 * @param schema its JSON Schema
 */
public record FormField(String path, JsonNode schema) {
    /** A list without a limit of its own ends here. */
    private static final int MOST_ROWS = 100;

    /** One answer of a choice. */
    public record Option(String value, String title) {}

    public static FormField of(FormSchema form) {
        return new FormField("", form.schema());
    }

    public Shape shape() {
        return Shape.of(path, schema);
    }

    /** Lists the fields of a form, a group or a row, in their order. */
    public List<FormField> children() {
        return elements().stream().filter(each -> !each.isText()).toList();
    }

    /** Lists what a form or a group is made of: its fields, and the texts between them. */
    public List<FormField> elements() {
        List<FormField> elements = new ArrayList<>();
        schema.path("properties").forEachEntry((name, child) -> elements.add(inside(name, child)));
        return elements;
    }

    /** Tells whether it is a text between fields, which asks for nothing. */
    public boolean isText() {
        return FormSchema.isText(schema);
    }

    /** Finds the picture that it shows. */
    public Optional<PictureView> picture() {
        return Optional.of(schema.path(FormKeywords.PICTURED))
                .filter(JsonNode::isObject)
                .map(placed -> new PictureView(
                        placed.path("address").asText(),
                        text(FormKeywords.ALTERNATIVE),
                        placed.path("width").asInt(),
                        placed.path("height").asInt()));
    }

    /** Tells whether it shows a value that nobody can change. */
    public boolean isFixed() {
        return FormSchema.isFixed(schema);
    }

    public Optional<FormField> child(String name) {
        return Optional.ofNullable(schema.path("properties").get(name)).map(child -> inside(name, child));
    }

    /** Returns a row of a list. */
    public FormField row(int index) {
        return inside(String.valueOf(index), FormSchema.row(schema, index));
    }

    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    public String title() {
        return schema.path("title").asText(name());
    }

    /** Returns the text of a keyword with the language it is in. */
    public Phrase phrase(String keyword) {
        boolean english = StreamSupport.stream(schema.path(Translation.SAID).spliterator(), false)
                .anyMatch(said -> said.asText().equals(keyword));
        String text = keyword.equals("title") ? title() : text(keyword);
        return new Phrase(text, english ? Language.EN : Language.ID);
    }

    /** Returns what one row is called. */
    public String rowTitle() {
        return schema.path("items").path("title").asText(title());
    }

    public String text(String keyword) {
        return schema.path(keyword).asText("");
    }

    public boolean isWholeNumber() {
        return text("type").equals("integer");
    }

    /** Tells whether it is the result of a formula or a computation, which nobody fills in. */
    public boolean isComputed() {
        return FormSchema.isReckoned(schema);
    }

    /** Tells whether it is the result of a plugin's computation. */
    public boolean isOfPlugin() {
        return schema.has(FormKeywords.COMPUTATION);
    }

    /** Tells whether it may have to be answered, by the condition at it. */
    public boolean isConditional() {
        return schema.has(FormKeywords.REQUIRE_IF);
    }

    /** Tells whether it is asked for under a condition only. */
    public boolean mayBeHidden() {
        return schema.has(FormKeywords.SHOW_IF);
    }

    /** Tells whether it is a sentence that is ticked before sending. */
    public boolean isPledge() {
        return schema.has("x-statement");
    }

    /** Tells whether a field of it is required, whatever the others say. */
    public boolean demands(FormField child) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(child.name()));
    }

    /** Returns how many rows are shown at least. */
    public int fewestRows() {
        return Math.min(Math.max(1, schema.path("minItems").asInt(1)), mostRows());
    }

    public int mostRows() {
        return schema.path("maxItems").asInt(MOST_ROWS);
    }

    /** Lists the answers of a choice, or of a list of ticks. */
    public List<Option> options() {
        JsonNode choice = schema.path("items").isObject() ? schema.path("items") : schema;
        Stream<Option> plain = elements(choice.path("enum")).map(each -> new Option(each.asText(), each.asText()));
        Stream<Option> titled = elements(choice.path("oneOf"))
                .map(each -> new Option(
                        each.path("const").asText(),
                        each.path("title").asText(each.path("const").asText())));
        return Stream.concat(plain, titled).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private FormField inside(String name, JsonNode child) {
        return new FormField(path.isEmpty() ? name : path + "." + name, child);
    }
}
