package id.mutubaku.api.plugin;

import java.util.List;

/** The choices of a form field, which names them as {@code "x-lookup": "plugin/name"}. */
public non-sealed interface Lookup extends Offer {

    /**
     * Lists what can be chosen.
     *
     * @param subject the case, or what is known of one that is about to be opened
     * @return at most 1,000 choices, each value once, in the order in which people look for them
     * @throws Exception when there are none to give; the field then takes any text
     */
    List<Choice> choices(Subject subject, PluginContext context) throws Exception;

    /**
     * One choice.
     *
     * @param value what is stored, at most 200 characters
     * @param title what people read, at most 200 characters
     */
    record Choice(String value, Text title) {}
}
