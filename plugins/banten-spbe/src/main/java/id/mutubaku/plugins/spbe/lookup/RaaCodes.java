package id.mutubaku.plugins.spbe.lookup;

import id.mutubaku.plugins.spbe.code.Reference;
import org.pf4j.Extension;

/** Gives the codes of the reference architecture RAA. */
@Extension
public final class RaaCodes extends CodeChoices {

    /** Is made by the host. */
    public RaaCodes() {
        super(Reference.RAA);
    }
}
