package id.mutubaku.host.validation;

import static id.mutubaku.host.validation.AnswerLimits.SENTENCE;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Outcome.Fact;
import id.mutubaku.api.plugin.Outcome.NewDocument;
import id.mutubaku.api.plugin.Search.Match;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.DocumentType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A validator of answers, by the limits that the Javadoc of the API states.
 *
 * <p>Called on the thread of the call, since the lists in an answer may be classes of the plugin. What it returns is a
 * copy of which nothing can change any more.
 */
public final class AnswerValidator {
    private static final int FINDINGS = 500;
    private static final int CHOICES = 1000;
    private static final int MATCHES = 20;
    private static final int DETAILS = 30;
    private static final int EVIDENCE = 20;
    private static final int FACTS = 50;
    private static final int DOCUMENTS = 20;
    private static final int RULE = 60;
    private static final int NAME = 200;
    private static final int DIGITS = 30;
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]++|~[01])*+)++");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern MEDIA = Pattern.compile(
            DocumentType.MEDIA_TYPES.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    private static final Pattern FILE = Pattern.compile("[^/\\\\\\p{Cntrl}]*[^/\\\\\\p{Cntrl}.]\\.[A-Za-z0-9]+");

    private AnswerValidator() {}

    /**
     * Returns findings that are some.
     *
     * @throws InvalidAnswer when they are none
     */
    public static List<Finding> findings(@Nullable List<Finding> answer) {
        List<Finding> findings = AnswerLimits.list(answer, FINDINGS, "findings");
        List<Finding> judged = new ArrayList<>();
        for (int index = 0; index < findings.size(); index++) {
            judged.add(finding(findings.get(index), "findings[" + index + "]"));
        }
        return List.copyOf(judged);
    }

    private static Finding finding(Finding finding, String place) {
        AnswerLimits.string(finding.rule(), RULE, place + ".rule");
        AnswerLimits.there(finding.title(), place + ".title")
                .ifPresent(title -> AnswerLimits.text(title, NAME, place + ".title"));
        AnswerLimits.there(finding.verdict(), place + ".verdict");
        AnswerLimits.text(finding.sentence(), SENTENCE, place + ".sentence");
        List<Text> evidence = AnswerLimits.list(finding.evidence(), EVIDENCE, place + ".evidence");
        for (int index = 0; index < evidence.size(); index++) {
            AnswerLimits.text(evidence.get(index), SENTENCE, place + ".evidence[" + index + "]");
        }
        AnswerLimits.there(finding.pointer(), place + ".pointer")
                .ifPresent(pointer -> AnswerLimits.fits(
                        AnswerLimits.upTo(pointer, SENTENCE, place + ".pointer"),
                        POINTER,
                        "plugin/answer-pointer",
                        place + ".pointer"));
        AnswerLimits.there(finding.recommends(), place + ".recommends")
                .ifPresent(branch -> AnswerLimits.string(branch, NAME, place + ".recommends"));
        return finding;
    }

    /**
     * Returns an outcome that is one.
     *
     * @throws InvalidAnswer when it is none
     */
    public static Outcome outcome(@Nullable Outcome answer) {
        Outcome outcome = AnswerLimits.there(answer, "outcome");
        AnswerLimits.text(outcome.sentence(), SENTENCE, "outcome.sentence");
        List<Fact> facts = AnswerLimits.list(outcome.facts(), FACTS, "outcome.facts");
        Set<String> keys = new HashSet<>();
        for (int index = 0; index < facts.size(); index++) {
            fact(facts.get(index), "outcome.facts[" + index + "]", keys);
        }
        List<NewDocument> documents = new ArrayList<>();
        for (NewDocument document : AnswerLimits.list(outcome.documents(), DOCUMENTS, "outcome.documents")) {
            documents.add(document(document, "outcome.documents[" + documents.size() + "]"));
        }
        return new Outcome(outcome.sentence(), facts, documents);
    }

    private static void fact(Fact fact, String place, Set<String> keys) {
        String key = AnswerLimits.string(fact.key(), NAME, place + ".key");
        AnswerLimits.fits(key, KEY, "plugin/answer-key", place + ".key");
        AnswerLimits.once(keys, key, place + ".key");
        AnswerLimits.text(fact.label(), SENTENCE, place + ".label");
        AnswerLimits.upTo(fact.value(), SENTENCE, place + ".value");
    }

    private static NewDocument document(NewDocument document, String place) {
        AnswerLimits.string(document.document(), NAME, place + ".document");
        AnswerLimits.fits(
                AnswerLimits.string(document.fileName(), NAME, place + ".fileName"),
                FILE,
                "plugin/answer-file",
                place + ".fileName");
        AnswerLimits.fits(
                AnswerLimits.string(document.mediaType(), NAME, place + ".mediaType"),
                MEDIA,
                "plugin/answer-media",
                place + ".mediaType");
        byte[] content = AnswerLimits.there(document.content(), place + ".content");
        return new NewDocument(document.document(), document.fileName(), document.mediaType(), content.clone());
    }

    /**
     * Returns matches that are some.
     *
     * @throws InvalidAnswer when they are none
     */
    public static List<Match> matches(@Nullable List<Match> answer) {
        List<Match> matches = AnswerLimits.list(answer, MATCHES, "matches");
        Set<String> values = new HashSet<>();
        for (int index = 0; index < matches.size(); index++) {
            Match match = matches.get(index);
            String place = "matches[" + index + "]";
            String value = AnswerLimits.string(match.value(), SENTENCE, place + ".value");
            AnswerLimits.once(values, value, place + ".value");
            AnswerLimits.text(match.title(), NAME, place + ".title");
            details(match, place + ".details");
        }
        return List.copyOf(matches);
    }

    private static void details(Match match, String place) {
        AnswerLimits.list(List.copyOf(match.details().keySet()), DETAILS, place);
        match.details().forEach((key, value) -> {
            AnswerLimits.fits(AnswerLimits.string(key, NAME, place), KEY, "plugin/answer-key", place);
            AnswerLimits.upTo(value, SENTENCE, place + "." + key);
        });
    }

    /**
     * Returns the value of a field, if it is one: a text, or a number as JSON writes it.
     *
     * @throws InvalidAnswer when it is none
     */
    @SuppressWarnings("NullableOptional") // A plugin may answer with null, whatever its interface says.
    public static Optional<Object> value(@Nullable Optional<Object> answer) {
        return AnswerLimits.there(answer, "value").map(AnswerValidator::plain);
    }

    private static Object plain(Object value) {
        if (value instanceof String text) {
            return AnswerLimits.upTo(text, SENTENCE, "value");
        }
        if (value instanceof Number) {
            return number(value.toString());
        }
        throw noValue(value.getClass().getSimpleName());
    }

    private static Number number(String text) {
        AnswerLimits.upTo(text, SENTENCE, "value");
        try {
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
                throw noValue(text);
            }
            return number.scale() <= 0 ? number.toBigIntegerExact() : number;
        } catch (NumberFormatException notFinite) {
            throw noValue(text);
        }
    }

    private static InvalidAnswer noValue(String given) {
        return new InvalidAnswer(Problem.error("", "plugin/answer-value", "value", given));
    }

    /**
     * Returns choices that are some.
     *
     * @throws InvalidAnswer when they are none
     */
    public static List<Choice> choices(@Nullable List<Choice> answer) {
        List<Choice> choices = AnswerLimits.list(answer, CHOICES, "choices");
        Set<String> values = new HashSet<>();
        for (int index = 0; index < choices.size(); index++) {
            Choice choice = choices.get(index);
            String place = "choices[" + index + "]";
            AnswerLimits.once(values, AnswerLimits.string(choice.value(), NAME, place + ".value"), place + ".value");
            AnswerLimits.text(choice.title(), NAME, place + ".title");
        }
        return List.copyOf(choices);
    }
}
