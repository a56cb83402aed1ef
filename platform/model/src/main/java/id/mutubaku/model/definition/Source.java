package id.mutubaku.model.definition;

/** The origin of an element of a definition, since a scanned SOP has lost its arrows. */
public enum Source {
    /** The printed SOP says so. */
    TEXT,
    /** A reader concluded it from the text; a person of the region should confirm it. */
    INFERRED,
    /** Print says nothing; whoever wrote the definition decided it. */
    DECIDED
}
