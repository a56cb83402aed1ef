package id.mutubaku.api.plugin;

/**
 * A sentence in the two languages of the platform.
 *
 * @param id in Bahasa Indonesia, which is what stands in the history of a case
 * @param en in English
 */
public record Text(String id, String en) {

    /** Returns what reads the same in both languages: a name, a number, a code. */
    public static Text of(String same) {
        return new Text(same, same);
    }
}
