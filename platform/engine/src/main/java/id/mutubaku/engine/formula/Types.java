package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What stands at paths, before anything is filled in. */
public interface Types {

    /** Returns what stands at a path; {@link Kind#ANY} where nothing can, which whoever answers this tells. */
    Kind at(AnswerPath path);

    /** Returns the values that can be chosen at a path; none where it offers no choices. */
    Set<String> choices(AnswerPath path);

    /** Returns the schema of the field at a path; an empty one where there is none. */
    JsonNode field(AnswerPath path);

    /** Returns the same as a row of a list sees it. */
    Types inRowsOf(AnswerPath list);
}
