package id.mutubaku.exchange.picture;

/**
 * A run of characters without a blank.
 *
 * @param text its characters
 * @param box where it stands
 * @param turns by how many quarters it is turned clockwise from how people read
 */
public record Word(String text, Box box, int turns) {

    /** Makes a word that stands upright. */
    public Word(String text, Box box) {
        this(text, box, 0);
    }
}
