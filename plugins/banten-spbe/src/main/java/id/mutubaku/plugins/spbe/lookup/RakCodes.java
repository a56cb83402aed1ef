package id.mutubaku.plugins.spbe.lookup;

import id.mutubaku.plugins.spbe.code.Reference;
import org.pf4j.Extension;

/** Gives the codes of the reference architecture RAK. */
@Extension
public final class RakCodes extends CodeChoices {

    /** Is made by the host. */
    public RakCodes() {
        super(Reference.RAK);
    }
}
