package id.mutubaku.plugins.spbe.lookup;

import id.mutubaku.plugins.spbe.code.Reference;
import org.pf4j.Extension;

/** Gives the codes of the reference architecture RAB. */
@Extension
public final class RabCodes extends CodeChoices {

    /** Is made by the host. */
    public RabCodes() {
        super(Reference.RAB);
    }
}
