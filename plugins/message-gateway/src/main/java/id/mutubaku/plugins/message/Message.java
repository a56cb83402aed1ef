package id.mutubaku.plugins.message;

import id.mutubaku.api.plugin.Listener.Event;
import id.mutubaku.api.plugin.Subject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message to an applicant, in a request to the gateway. */
record Message(PhoneNumber to, String text) {
    /** What stands for no message, since an empty setting is one that was not given. */
    private static final String NOTHING = "-";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Writes what is to be said; absent where nothing is, or nobody gave a number. */
    static Optional<Message> of(Event event, Subject subject, Settings settings) {
        Map<String, String> words = Map.of(
                "layanan", subject.sop().title(),
                "nomor", subject.number(),
                "instansi", subject.region().agency(),
                "alasan", event.reason().orElse(""),
                "tautan", event.link());
        return settings.texts()
                .of(event.kind())
                .filter(text -> event.toApplicant() && !text.strip().equals(NOTHING))
                .flatMap(text -> PhoneNumber.of(subject, settings.phones())
                        .map(to -> new Message(
                                to,
                                SPACES.matcher(filled(text, words))
                                        .replaceAll(" ")
                                        .strip())));
    }

    /** Returns the content of a request: as JSON where the pattern begins as JSON does, else as a form. */
    String in(String pattern) {
        return isJson(pattern)
                ? filled(pattern, Map.of("telepon", to.digits(), "pesan", json(text)))
                : filled(pattern, Map.of("telepon", to.digits(), "pesan", encoded(text)));
    }

    static boolean isJson(String pattern) {
        return pattern.stripLeading().startsWith("{");
    }

    private static String filled(String pattern, Map<String, String> words) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                json.append('\\').append((char) character);
            } else if (character < ' ') {
                json.append("\\u%04x".formatted(character));
            } else {
                json.append((char) character);
            }
        });
        return json.toString();
    }
}
