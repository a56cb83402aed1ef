package id.mutubaku.server.browser;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that no page says to the public: those that only we know, and whole sentences twice. */
final class PlainWords {
    private static final Pattern OURS = Pattern.compile(
            "\\b(kasus|perkara|plugin|null|undefined)\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b(40[0-9]|4[12]\\d|50[0-4])\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[-./][a-zA-Z0-9]+)+");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]{20,}[.!?](?=\\s|$)");

    private final Set<String> names = new HashSet<>();

    /** Takes the definitions, whose ids nobody is to read. */
    PlainWords(SopRepository sops) {
        sops.regions().stream()
                .flatMap(region -> sops.latestOf(region.id()).stream())
                .flatMap(sop -> ids(sop.definition()))
                .forEach(names::add);
        names.addAll(keys());
    }

    private static Stream<String> ids(SopDefinition definition) {
        return Stream.of(
                        Stream.of(definition.id(), definition.reference()),
                        definition.steps().stream().map(Step::id),
                        definition.documents().stream().map(DocumentType::id),
                        definition.actors().stream().map(Actor::id),
                        definition.forms().keySet().stream())
                .flatMap(each -> each);
    }

    private static Set<String> keys() {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PlainWords.class.getResourceAsStream("/id/mutubaku/ui/messages_id.properties")),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages.stringPropertyNames();
    }

    /** Lists what is wrong with a text as somebody sees it. */
    Set<String> faults(String text) {
        Set<String> faults = new TreeSet<>();
        found(OURS, text).forEach(faults::add);
        found(NAME, text).filter(names::contains).forEach(faults::add);
        Set<String> said = new HashSet<>();
        found(SENTENCE, text)
                .map(String::strip)
                .filter(sentence -> !said.add(sentence))
                .forEach(faults::add);
        return faults;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
