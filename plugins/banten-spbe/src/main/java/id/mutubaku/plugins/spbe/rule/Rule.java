package id.mutubaku.plugins.spbe.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;

/**
 * One rule of the SPBE check. It says what it finds and by what; what follows, a person decides.
 *
 * <p>What the sheet does not answer yet is never held against it: the rule then asks for it.
 */
public interface Rule {

    /** Says what the rule is about, in a few words. */
    Text title();

    /** Looks at a sheet. */
    Finding look(Sheet sheet);
}
