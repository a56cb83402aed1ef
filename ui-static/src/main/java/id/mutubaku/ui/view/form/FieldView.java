package id.mutubaku.ui.view.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows one field of a form; forms are trees of these.
 *
 * <p>A field posts under its name: the JSON pointer of the value without the first slash, {@code .} for {@code /}.
 */
public sealed interface FieldView {
    /** Names the template that draws it. */
    String component();

    /** Says what the field is called and what is wrong with it. */
    Caption caption();

    /**
     * Says what a field asks.
     *
     * @param name the name it posts under, such as {@code penanggungJawab.email}
     * @param hint help under the label; may be empty
     * @param help what helps with the answer, shown when it is asked for; may be empty
     * @param optional whether it may be left empty, which the label then says
     * @param conditional whether other answers would ask for it; then the label does not call it optional
     * @param error what to do about a wrong value; empty when nothing is wrong
     */
    record Caption(
            String name,
            CharSequence label,
            CharSequence hint,
            String help,
            boolean optional,
            boolean conditional,
            String error) {
        /** Asks for a value on which no other answer has a say. */
        public Caption(
                String name, CharSequence label, CharSequence hint, String help, boolean optional, String error) {
            this(name, label, hint, help, optional, false, error);
        }

        /** Asks for something with which nobody needs help. */
        public Caption(String name, CharSequence label, CharSequence hint, boolean optional, String error) {
            this(name, label, hint, "", optional, error);
        }

        /** Asks for a value that must be given and is not wrong. */
        public static Caption of(String name, CharSequence label) {
            return new Caption(name, label, "", false, "");
        }
    }

    /** What kind of one-line value is asked: decides keyboard, width and type. */
    enum Kind {
        TEXT,
        EMAIL,
        DATE,
        TEL,
        /** Digits and a sign; drawn as text with a number keyboard, because number inputs lose what they cannot read. */
        NUMBER,
        PASSWORD;

        private String type() {
            return this == NUMBER ? "text" : width();
        }

        private String width() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String inputmode() {
            return this == NUMBER ? "decimal" : "";
        }
    }

    /**
     * Offers one answer.
     *
     * @param hint under the label, such as what a decision leads to; may be empty
     * @param closed why it cannot be chosen yet; may be empty
     * @param disabled whether nothing on the page could open it
     */
    record Choice(String value, String label, String hint, boolean chosen, String closed, boolean disabled) {
        /** Offers one that can be chosen. */
        public Choice(String value, String label, String hint, boolean chosen) {
            this(value, label, hint, chosen, "", false);
        }

        /** Tells whether more is said about it than its label. */
        public boolean described() {
            return !hint.isEmpty() || !closed.isEmpty();
        }
    }

    /**
     * Asks for one line.
     *
     * @param value what was typed; a date as {@code 2025-02-03}
     * @param suffix fixed text behind the input, such as the rest of a domain name; may be empty
     * @param autocomplete an HTML autocomplete token; may be empty
     * @param maxLength most characters; 0 for no limit
     * @param suggestions what may be chosen instead of typing it; may be empty
     * @param search what can be searched for; absent where nothing can
     */
    record Text(
            Caption caption,
            Kind kind,
            String value,
            String suffix,
            String autocomplete,
            int maxLength,
            List<Choice> suggestions,
            Optional<SearchView> search)
            implements FieldView {
        /** Keeps its own list. */
        public Text {
            suggestions = List.copyOf(suggestions);
        }

        /** Asks for one line for which nothing is suggested. */
        public Text(Caption caption, Kind kind, String value, String suffix, String autocomplete, int maxLength) {
            this(caption, kind, value, suffix, autocomplete, maxLength, List.of(), Optional.empty());
        }

        @Override
        public String component() {
            return "text";
        }

        /** Gives the type attribute. */
        public String type() {
            return kind.type();
        }

        /** Gives the last part of the style class that sets the width. */
        public String width() {
            return kind.width();
        }

        /** Gives the keyboard of a phone; empty for the usual one. */
        public String inputmode() {
            return kind.inputmode();
        }
    }

    /** Shows a value that cannot be changed. */
    record Fixed(Caption caption, String value) implements FieldView {
        @Override
        public String component() {
            return "fixed";
        }
    }

    /**
     * Says something between the fields: a heading and what stands under it. It asks for nothing.
     *
     * @param paragraphs under the heading; may be none
     * @param picture under the paragraphs
     */
    record Prose(Caption caption, List<String> paragraphs, Optional<PictureView> picture) implements FieldView {
        /** Keeps its own list. */
        public Prose {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Says something under a heading, its paragraphs divided by empty lines. */
        public static Prose of(String name, String heading, String text) {
            return new Prose(
                    Caption.of(name, heading),
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    Optional.empty());
        }

        /** Returns the same with a picture under it. */
        public Prose with(PictureView shown) {
            return new Prose(caption, paragraphs, Optional.of(shown));
        }

        @Override
        public String component() {
            return "prose";
        }
    }

    /** Asks for several lines. */
    record TextArea(Caption caption, String value, int rows, int maxLength) implements FieldView {
        @Override
        public String component() {
            return "textarea";
        }
    }

    /**
     * Asks for one of many choices.
     *
     * @param narrows whether the answer decides what fields behind it offer, so that a button shows that
     */
    record Select(Caption caption, List<Choice> choices, boolean narrows) implements FieldView {
        /** Keeps its own list. */
        public Select {
            choices = List.copyOf(choices);
        }

        /** Asks for one on which no other field depends. */
        public Select(Caption caption, List<Choice> choices) {
            this(caption, choices, false);
        }

        /** Tells whether no value is one of the choices, so that nothing need ask to choose. */
        public boolean offersNone() {
            return choices.stream().anyMatch(choice -> choice.value().isEmpty());
        }

        @Override
        public String component() {
            return "select";
        }
    }

    /**
     * Asks for one of more choices than can be shown: they are searched for, and those that are found can be chosen.
     * "Search" posts {@code find=<name>}, what is looked for {@code find.<name>}.
     *
     * @param search what was looked for; may be empty
     * @param found says in words how much was found
     * @param choices those that were found, and the one that is chosen; may be none
     * @param narrows whether the answer decides what fields behind it offer
     */
    record Search(Caption caption, String search, String found, List<Choice> choices, boolean narrows)
            implements FieldView {
        /** Keeps its own list. */
        public Search {
            choices = List.copyOf(choices);
        }

        @Override
        public String component() {
            return "search";
        }
    }

    /**
     * Asks for one of a few choices.
     *
     * @param narrows whether the answer decides what fields behind it offer, so that a button shows that
     */
    record Radios(Caption caption, List<Choice> choices, boolean narrows) implements FieldView {
        /** Keeps its own list. */
        public Radios {
            choices = List.copyOf(choices);
        }

        /** Asks for one on which no other field depends. */
        public Radios(Caption caption, List<Choice> choices) {
            this(caption, choices, false);
        }

        @Override
        public String component() {
            return "radios";
        }
    }

    /** Asks for any of a few choices; each posts under the same name. */
    record Checkboxes(Caption caption, List<Choice> choices) implements FieldView {
        /** Keeps its own list. */
        public Checkboxes {
            choices = List.copyOf(choices);
        }

        @Override
        public String component() {
            return "checkboxes";
        }
    }

    /**
     * Asks for yes, or for a pledge: posts {@code true} when ticked, nothing otherwise.
     *
     * @param statement the sentence beside the box; the label stands above it when it differs
     */
    record Checkbox(Caption caption, String statement, boolean pledge, boolean ticked) implements FieldView {
        @Override
        public String component() {
            return "checkbox";
        }
    }

    /**
     * Shows what a formula or a plugin reckons from other answers.
     *
     * @param value in words; empty while it cannot be reckoned
     * @param why it cannot be reckoned; empty where only answers are missing
     * @param kept what is posted unseen, by which the rest of the form knows a plugin's value; empty for a formula's
     */
    record Result(Caption caption, String value, String why, String kept) implements FieldView {
        /** Returns the result of a formula. */
        public static Result ofFormula(Caption caption, String value) {
            return new Result(caption, value, "", "");
        }

        @Override
        public String component() {
            return "result";
        }
    }

    /**
     * Asks for a file, or for several.
     *
     * @param accept media types and endings for the accept attribute, joined by commas
     * @param kept files that were uploaded before and need not be chosen again
     * @param most how many there may be
     */
    record Upload(Caption caption, String accept, List<Kept> kept, int most) implements FieldView {
        /** Keeps its own list. */
        public Upload {
            kept = List.copyOf(kept);
        }

        /** Asks for one file, of which nothing was uploaded before. */
        public Upload(Caption caption, String accept) {
            this(caption, accept, List.of(), 1);
        }

        /** Tells whether photos of its pages may be chosen, which are joined into one PDF. */
        public boolean photos() {
            return !several() && accept.contains("application/pdf");
        }

        /** Tells whether several files can be chosen. */
        public boolean several() {
            return most > 1;
        }

        /** Tells whether another file can be chosen, or one that takes the place of what is there. */
        public boolean open() {
            return !several() || kept.size() < most;
        }

        @Override
        public String component() {
            return "file";
        }

        @Override
        public boolean holdsUpload() {
            return true;
        }
    }

    /**
     * Remembers a file that was uploaded before.
     *
     * @param field the name of the hidden input, such as {@code kept.surat-permohonan}
     * @param token what the server knows it by
     * @param size in words, such as {@code 1,2 MB}
     */
    record Kept(String field, String token, String name, String size) {
        /** Gives the key of the file, with which it is taken away. */
        public String key() {
            return field.substring(field.indexOf('.') + 1);
        }
    }

    /**
     * Puts fields under one heading.
     *
     * @param folded whether they are shown only once somebody wants to fill them in
     * @param checked whether a check waits for what is filled in there
     */
    record Group(Caption caption, List<FieldView> fields, boolean folded, boolean checked) implements FieldView {
        /** Keeps its own list. */
        public Group {
            fields = List.copyOf(fields);
        }

        /** Puts fields for which no check waits under one heading. */
        public Group(Caption caption, List<FieldView> fields, boolean folded) {
            this(caption, fields, folded, false);
        }

        /** Returns the same, for whose fields a check waits. */
        public Group forCheck() {
            return new Group(caption, fields, folded, true);
        }

        @Override
        public String component() {
            return "group";
        }

        @Override
        public FieldView unfolded() {
            return new Group(caption, fields, false, checked);
        }

        @Override
        public boolean holdsUpload() {
            return fields.stream().anyMatch(FieldView::holdsUpload);
        }
    }

    /**
     * Asks for a list of things; "add" posts {@code add=<name>}, "remove" posts {@code remove=<name>.<index>}.
     *
     * @param thing what one of them is called
     * @param mayAdd false when the list is as long as it may be
     */
    record Repeat(Caption caption, String thing, List<Item> items, boolean mayAdd) implements FieldView {
        /** Keeps its own list. */
        public Repeat {
            items = List.copyOf(items);
        }

        @Override
        public String component() {
            return "repeat";
        }

        @Override
        public boolean holdsUpload() {
            return items.stream().flatMap(item -> item.fields().stream()).anyMatch(FieldView::holdsUpload);
        }
    }

    /**
     * Shows one thing of a list.
     *
     * @param name {@code anggota.0}
     * @param number from 1
     * @param mayRemove false when the list is as short as it may be
     */
    record Item(String name, int number, boolean mayRemove, List<FieldView> fields) {
        /** Keeps its own list. */
        public Item {
            fields = List.copyOf(fields);
        }
    }

    /** Gives the id of its control, to which the error summary links. */
    default String id() {
        return id(caption().name());
    }

    /** Gives the id of the control that posts under a name. */
    static String id(String name) {
        return "f-" + name;
    }

    /** Returns the same for somebody who is asked to fill it in. */
    default FieldView unfolded() {
        return this;
    }

    /** Tells whether it carries a file, so that its form must post as multipart. */
    default boolean holdsUpload() {
        return false;
    }

    /** Gives the name it posts under. */
    default String name() {
        return caption().name();
    }

    /** Gives what it is called. */
    default CharSequence label() {
        return caption().label();
    }

    /** Gives the help under its label; may be empty. */
    default CharSequence hint() {
        return caption().hint();
    }

    /** Gives what helps with the answer; may be empty. */
    default String help() {
        return caption().help();
    }

    /** Tells whether it may be left empty. */
    default boolean optional() {
        return caption().optional();
    }

    /** Tells whether other answers would ask for it, so that its label does not call it optional. */
    default boolean conditional() {
        return caption().conditional();
    }

    /** Gives what is wrong with its value; may be empty. */
    default String error() {
        return caption().error();
    }
}
