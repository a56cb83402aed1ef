package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;

/** One rule for names. A rule does not know how bad it is to break it: that the definition decides. */
@FunctionalInterface
public interface NameRule {

    /** Looks at a name; the finding names no answer, which the rule does not know. */
    Finding look(Wish wish);
}
