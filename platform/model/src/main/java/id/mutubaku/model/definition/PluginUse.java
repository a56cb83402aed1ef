package id.mutubaku.model.definition;

import java.util.Map;

/**
 * The use of a check or an action of a plugin on a step.
 *
 * @param use plugin and what it offers, {@code plugin/offer}
 * @param title what it does, in words that are shown also while the plugin is not installed
 * @param wording its title in English
 * @param severity how bad a finding is here: {@code error}, {@code warning} or {@code info}; the definition decides
 * @param settings passed to the plugin, by its own schema
 */
public record PluginUse(String use, String title, Wording wording, String severity, Map<String, Object> settings) {}
