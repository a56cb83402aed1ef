package id.mutubaku.engine.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ways of writing an argument that texts have beside those of {@link java.text.MessageFormat}: <code>{0,label}</code>
 * for the label of a field within a sentence, and <code>{0,list}</code> for one of several.
 *
 * @param rest the text without them
 */
record OwnFormats(String rest, Map<Integer, String> byIndex) {
    private static final Pattern OWN = Pattern.compile("\\{(\\d+),(label|list)}");
    private static final String COMMA = ", ";

    OwnFormats {
        byIndex = Map.copyOf(byIndex);
    }

    static OwnFormats of(String text) {
        Map<Integer, String> formats = new HashMap<>();
        String rest = OWN.matcher(text).replaceAll(match -> {
            formats.put(Integer.valueOf(match.group(1)), match.group(2));
            return "{" + match.group(1) + "}";
        });
        return new OwnFormats(rest, formats);
    }

    /** Writes an argument; empty where the text asks for no format of ours. */
    Optional<String> written(int index, String argument, Language language) {
        return Optional.ofNullable(byIndex.get(index))
                .map(format -> format.equals("label") ? label(argument) : list(argument, language));
    }

    /** Begins a label with a small letter, as within a sentence, unless its first word is an abbreviation. */
    private static String label(String label) {
        boolean abbreviation = label.length() < 2 || Character.isUpperCase(label.charAt(1));
        return abbreviation ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static String list(String items, Language language) {
        List<String> all = List.of(items.split(COMMA));
        String or = Sentences.sentence("words/or", List.of(), language);
        return all.size() < 2
                ? items
                : all.stream().limit(all.size() - 1L).collect(Collectors.joining(COMMA)) + " " + or + " "
                        + all.get(all.size() - 1);
    }
}
