package id.mutubaku.plugins.spbe.lookup;

import id.mutubaku.plugins.spbe.code.Reference;
import org.pf4j.Extension;

/** Gives the codes of the reference architecture RAL. */
@Extension
public final class RalCodes extends CodeChoices {

    /** Is made by the host. */
    public RalCodes() {
        super(Reference.RAL);
    }
}
