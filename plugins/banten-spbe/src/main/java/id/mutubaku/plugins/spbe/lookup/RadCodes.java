package id.mutubaku.plugins.spbe.lookup;

import id.mutubaku.plugins.spbe.code.Reference;
import org.pf4j.Extension;

/** Gives the codes of the reference architecture RAD. */
@Extension
public final class RadCodes extends CodeChoices {

    /** Is made by the host. */
    public RadCodes() {
        super(Reference.RAD);
    }
}
