package id.mutubaku.ui.view.official;

import java.time.Instant;

/**
 * The receipt with which a result is handed over at the counter.
 *
 * @param applicant whose request it was; may be empty
 * @param document what was handed over
 * @param receiver who took it
 * @param officer name of who handed it over
 * @param office their post, in words
 * @param contact how to reach the office; may be empty
 * @param caseUrl the case
 */
public record HandOverView(
        String service,
        String applicant,
        String number,
        String document,
        String receiver,
        Instant at,
        String officer,
        String office,
        String contact,
        String caseUrl) {}
