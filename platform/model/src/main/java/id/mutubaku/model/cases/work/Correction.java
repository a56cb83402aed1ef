package id.mutubaku.model.cases.work;

import id.mutubaku.model.cases.party.Person;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request to correct what was filled in or attached before.
 *
 * @param asker the step that asks, and waits
 * @param by who asks
 * @param note what is said about all of it; may be empty where every mark has its remark
 * @param marks what is to be corrected, one or more
 * @param files ids of the content that the marked documents had, by document
 */
public record Correction(Place asker, Person by, String note, List<Mark> marks, Map<String, String> files) {
    public Correction {
        marks = List.copyOf(marks);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Returns the names of what is marked of a kind. */
    public Set<String> marked(Mark.Kind kind) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind)
                .map(Mark::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the same, asked by a step that has another place now. */
    public Correction askedAt(Place place) {
        return new Correction(place, by, note, marks, files);
    }

    /**
     * One thing to correct.
     *
     * @param kind whether it is an answer or a file
     * @param form key of the form's data in the case; empty for a document
     * @param name of the form's field, or id of the document
     * @param remark what is wrong; may be empty
     */
    public record Mark(Kind kind, String form, String name, String remark) {

        /** The kinds of things to correct. */
        public enum Kind {
            FIELD,
            DOCUMENT
        }
    }

    /**
     * An answer or a file that was corrected.
     *
     * @param kind whether it is an answer or a file
     * @param form key of the form's data; empty for a document
     * @param name of the field, or id of the document
     * @param before the answer, or the id of the file's content; absent where there was none
     * @param after the same; absent where it was taken away
     */
    public record Change(Mark.Kind kind, String form, String name, Optional<Object> before, Optional<Object> after) {}
}
