package id.mutubaku.engine.lint.rule;

import id.mutubaku.model.definition.SopDefinition;

/**
 * The search of a definition for one kind of mistake.
 *
 * <p>A rule reports; how bad a finding is, the table of severities says. The definition fits its schema, but its ids may
 * name nothing: a rule passes over what another rule reports.
 */
public interface LintRule {

    /** Returns the id, such as {@code L21}; the keys of its findings begin with it. */
    String id();

    /** Reports every mistake of this kind. */
    void check(SopDefinition definition, Report report);
}
