package id.mutubaku.workshop.form;

import static id.mutubaku.workshop.form.RandomForm.parsed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field that was made by chance.
 *
 * @param schema of the field, without what depends on others
 */
record RandomField(String name, Kind kind, ObjectNode schema) {
    /** The field with which every form begins. */
    static final RandomField NAME = new RandomField(
            "nama",
            Kind.LINE,
            parsed(
                    "{'type': 'string', 'title': 'Nama', 'minLength': 3, 'maxLength': 40, 'x-privacy': {'class': 'general', 'purpose': 'Uji.'}}"));

    private static final Set<Kind> NEVER_DEMANDED = Set.of(Kind.TEXT, Kind.FIXED, Kind.RESULT, Kind.PLEDGE);

    /** What a field is, as far as others can look at it. */
    enum Kind {
        LINE,
        FORMATTED,
        LINES,
        CHOICE,
        WHOLE,
        NUMBER,
        DATE,
        BOX,
        TICKS,
        GROUP,
        ROWS,
        RESULT,
        PLEDGE,
        FIXED,
        TEXT
    }

    static RandomField any(Random random, String name, List<RandomField> before) {
        Kind[] kinds = Kind.values();
        Kind kind = kinds[random.nextInt(kinds.length)];
        String title = "'title': 'Kolom " + name + "'";
        return new RandomField(name, kind, parsed("{" + title + ", " + keywords(random, kind, before) + "}"));
    }

    private static String keywords(Random random, Kind kind, List<RandomField> before) {
        return switch (kind) {
            case LINE -> "'type': 'string', 'maxLength': " + (10 + random.nextInt(60));
            case FORMATTED -> formatted(random);
            case LINES -> "'type': 'string', 'minLength': 2, 'maxLength': 2000";
            case CHOICE -> choice(random);
            case WHOLE ->
                "'type': 'integer', 'minimum': " + random.nextInt(3) + ", 'maximum': " + (5 + random.nextInt(9));
            case NUMBER -> "'type': 'number', 'minimum': 0.5, 'maximum': 99.75";
            case DATE -> date(random);
            case BOX -> "'type': 'boolean'";
            case TICKS ->
                "'type': 'array', 'minItems': " + random.nextInt(3)
                        + ", 'uniqueItems': true, 'items': {'type': 'string', 'enum': ['a', 'b', 'c']}";
            case GROUP -> group(random);
            case ROWS -> rows(random);
            case RESULT -> result(random, before);
            case PLEDGE -> "'type': 'boolean', 'const': true, 'x-statement': 'Saya, {nama}, menyetujuinya.'";
            case FIXED -> "'type': 'string', 'default': 'Biro Umum', 'readOnly': true";
            case TEXT -> "'type': 'null', 'description': 'Bacalah ini dahulu.'";
        };
    }

    private static String formatted(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "'type': 'string', 'format': 'email', 'x-privacy': {'class': 'general', 'purpose': 'Uji.'}";
            case 1 -> "'type': 'string', 'format': 'nip', 'x-privacy': {'class': 'general', 'purpose': 'Uji.'}";
            case 2 -> "'type': 'string', 'format': 'nik', 'x-privacy': {'class': 'specific', 'purpose': 'Uji.'}";
            case 3 -> "'type': 'string', 'format': 'telepon', 'x-privacy': {'class': 'general', 'purpose': 'Uji.'}";
            case 4 -> "'type': 'string', 'format': 'subdomain'";
            default ->
                "'type': 'string', 'pattern': '^[A-Z]{2}-[0-9]{3,5}$', 'maxLength': 20, 'description': 'Misalnya AB-123.'";
        };
    }

    private static String choice(Random random) {
        return random.nextBoolean()
                ? "'type': 'string', 'enum': ['a', 'b', 'c']"
                : "'type': 'string', 'oneOf': [{'const': 'a', 'title': 'Pilihan A'}, {'const': 'b', 'title': 'Pilihan B'}, {'const': 'c', 'title': 'Pilihan C'}]";
    }

    private static String date(Random random) {
        return "'type': 'string', 'format': 'date'"
                + (random.nextInt(3) == 0 ? ", 'formatMinimum': '2024-02-29', 'formatMaximum': '2031-12-31'" : "");
    }

    private static String group(Random random) {
        return "'type': 'object', 'properties': {"
                + "'x': {'type': 'string', 'title': 'X', 'maxLength': 20},"
                + "'n': {'type': 'integer', 'title': 'N', 'minimum': 1, 'maximum': 9},"
                + "'y': {'type': 'string', 'title': 'Y', 'maxLength': 20, 'x-show-if': {'$given': ['./x']}, 'x-require-if': {'./n': {'minimum': 5}}}}"
                + (random.nextBoolean() ? ", 'required': ['x']" : "")
                + (random.nextBoolean()
                        ? ", 'if': {'properties': {'n': {'minimum': 7}}, 'required': ['n']}, 'then': {'required': ['x']}"
                        : "");
    }

    private static String rows(Random random) {
        return "'type': 'array', 'maxItems': 4, 'minItems': " + random.nextInt(3)
                + ", 'items': {'type': 'object', 'properties': {"
                + "'x': {'type': 'string', 'title': 'X', 'enum': ['ya', 'tidak']},"
                + "'n': {'type': 'integer', 'title': 'N', 'minimum': 1, 'maximum': 50, 'x-show-if': {'./x': 'ya'}, 'x-require-if': {'./x': 'ya'}},"
                + "'dua': {'type': 'integer', 'title': 'Dua', 'x-compute': {'multiply': [{'answer': './n'}, 2]}}},"
                + "'required': ['x']}";
    }

    private static String result(Random random, List<RandomField> before) {
        List<String> lists = names(before, Kind.ROWS);
        List<String> dates = names(before, Kind.DATE);
        if (!lists.isEmpty() && random.nextBoolean()) {
            return "'type': 'integer', 'x-compute': {'sum': {'of': '" + lists.get(0)
                    + "', 'value': {'answer': './dua'}}}";
        }
        if (!dates.isEmpty() && random.nextBoolean()) {
            return "'type': 'integer', 'x-compute': {'daysBetween': [{'today': true}, {'answer': '" + dates.get(0)
                    + "'}]}";
        }
        String numbers = names(before, Kind.WHOLE).stream()
                .map(name -> "{'answer': '" + name + "'}, ")
                .collect(Collectors.joining());
        return "'type': 'integer', 'x-compute': {'add': [" + numbers + "1, 2]}";
    }

    private static List<String> names(List<RandomField> before, Kind kind) {
        return before.stream()
                .filter(field -> field.kind() == kind)
                .map(RandomField::name)
                .toList();
    }

    boolean mayDepend() {
        return kind != Kind.PLEDGE;
    }

    boolean mayBeDemanded() {
        return !NEVER_DEMANDED.contains(kind) && kind != Kind.BOX;
    }

    boolean isAlwaysDemanded() {
        return kind == Kind.PLEDGE;
    }

    boolean isPledge() {
        return kind == Kind.PLEDGE;
    }
}
