package id.mutubaku.api.plugin;

import java.util.Optional;

/**
 * The computation of a form field that nobody fills in, which names it as {@code "x-computation"}.
 *
 * <p>It is asked when answers are checked, when they are sent, and when the page of a step is shown, so it must change
 * nothing. What counts is the value at the time of sending: the host replaces whatever else was sent. People who have not
 * signed in are given the value of a computation only that is declared for {@code "strangers"}.
 */
public non-sealed interface Computation extends Offer {

    /**
     * Computes the value.
     *
     * @param subject the case, or what is known of one that is about to be opened, with what is typed so far; what other
     *     computations give is not among it
     * @return a text of at most 2,000 characters, such as a date written {@code 2026-03-09}, or a number, as the field
     *     takes it; empty where what is typed does not suffice
     * @throws Exception when nobody can tell; the field then stays empty, and says so
     */
    Optional<Object> compute(Subject subject, PluginContext context) throws Exception;
}
