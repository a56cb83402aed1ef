package id.mutubaku.model.definition;

/**
 * A finding of the check that somebody has looked at and takes as it is.
 *
 * @param rule id of the rule, such as {@code L40}, or key of the finding, such as {@code L40/no-verb}
 * @param at JSON pointer to the place of the finding, or to what that is in; empty for the whole file
 * @param because why it stays as it is
 */
public record Accepted(String rule, String at, String because) {}
