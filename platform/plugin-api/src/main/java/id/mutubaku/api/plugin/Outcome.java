package id.mutubaku.api.plugin;

import java.util.List;

/**
 * What came of an action.
 *
 * @param sentence what was done; at most 2,000 characters a language
 * @param facts what is worth keeping, such as an address or a number; at most 50. They stand in the case's data under
 *     the action's name, {@code /plugin~1name/key}
 * @param documents files that were made; at most 20
 */
public record Outcome(Text sentence, List<Fact> facts, List<NewDocument> documents) {

    /**
     * Something worth keeping.
     *
     * @param key lower camel case, unique in the outcome
     * @param label what people read before the value
     * @param value at most 2,000 characters
     */
    public record Fact(String key, Text label, String value) {}

    /**
     * Is a file that was made.
     *
     * @param document id of a document of the SOP
     * @param fileName with its ending
     * @param mediaType one that the document accepts
     * @param content at most as large as the document allows
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes are handed over once, never compared.
    public record NewDocument(String document, String fileName, String mediaType, byte[] content) {}

    public Outcome {
        facts = List.copyOf(facts);
        documents = List.copyOf(documents);
    }

    /** Reports that something was done of which nothing else is to be kept. */
    public static Outcome done(Text sentence) {
        return new Outcome(sentence, List.of(), List.of());
    }
}
