package id.mutubaku.plugins.spbe.lookup;

import id.mutubaku.plugins.spbe.code.Reference;
import org.pf4j.Extension;

/** Gives the codes of the reference architecture RAI. */
@Extension
public final class RaiCodes extends CodeChoices {

    /** Is made by the host. */
    public RaiCodes() {
        super(Reference.RAI);
    }
}
