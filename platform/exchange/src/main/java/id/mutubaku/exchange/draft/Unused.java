package id.mutubaku.exchange.draft;

import id.mutubaku.exchange.reading.Place;

/**
 * Something on a page that is in no value of the draft.
 *
 * @param kind what it is
 * @param place where it stands
 * @param text its words; empty for none
 */
public record Unused(Kind kind, Place place, String text) {

    /** What can be left over. */
    public enum Kind {
        TEXT,
        SHAPE,
        LINE,
        IMAGE
    }
}
