package id.mutubaku.model.cases;

import id.mutubaku.model.definition.End;
import java.time.Instant;
import java.util.Optional;

/**
 * The way in which an SOP run came out.
 *
 * @param end id of the end
 * @param kind how the applicant should understand it
 * @param title what has been reached, in words
 * @param reason why, where the end asks for it
 * @param at when
 */
public record CaseEnding(String end, End.Kind kind, String title, Optional<String> reason, Instant at) {}
