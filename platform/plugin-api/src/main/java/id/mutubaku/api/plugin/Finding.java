package id.mutubaku.api.plugin;

import java.util.List;
import java.util.Optional;

/**
 * What a check found about one rule.
 *
 * @param rule short code of the rule, such as {@code R3}; at most 60 characters
 * @param title what the rule is about, in a few words; at most 200 characters a language; absent where the code says it
 * @param verdict how it came out
 * @param sentence what was found and, where it failed, what to do; at most 2,000 characters a language
 * @param evidence what it was found by, a sentence each; at most 20
 * @param pointer JSON pointer to the answer it is about, {@code /form/field}; absent where it is about none
 * @param recommends id of the branch that this speaks for; absent where it speaks for none
 */
public record Finding(
        String rule,
        Optional<Text> title,
        Verdict verdict,
        Text sentence,
        List<Text> evidence,
        Optional<String> pointer,
        Optional<String> recommends) {

    /** The result of a rule. */
    public enum Verdict {
        PASSED,
        FAILED,
        /** A machine cannot tell. */
        NEEDS_PERSON
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** Reports that a rule is kept. */
    public static Finding passed(String rule, Text sentence) {
        return new Finding(
                rule, Optional.empty(), Verdict.PASSED, sentence, List.of(), Optional.empty(), Optional.empty());
    }

    /** Reports that a rule is broken. */
    public static Finding failed(String rule, Text sentence) {
        return new Finding(
                rule, Optional.empty(), Verdict.FAILED, sentence, List.of(), Optional.empty(), Optional.empty());
    }

    /** Reports that a person has to judge. */
    public static Finding needsPerson(String rule, Text sentence) {
        return new Finding(
                rule, Optional.empty(), Verdict.NEEDS_PERSON, sentence, List.of(), Optional.empty(), Optional.empty());
    }

    /** Returns this as being about something, said in a few words. */
    public Finding titled(Text words) {
        return new Finding(rule, Optional.of(words), verdict, sentence, evidence, pointer, recommends);
    }

    /** Returns this with what it was found by. */
    public Finding by(List<Text> sentences) {
        return new Finding(rule, title, verdict, sentence, sentences, pointer, recommends);
    }

    /** Returns this as being about an answer. */
    public Finding at(String answer) {
        return new Finding(rule, title, verdict, sentence, evidence, Optional.of(answer), recommends);
    }

    /** Returns this as speaking for a branch. */
    public Finding recommending(String branch) {
        return new Finding(rule, title, verdict, sentence, evidence, pointer, Optional.of(branch));
    }
}
