package id.mutubaku.host;

import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The services that the platform gives to a plugin for one call.
 *
 * <p>Everything here is called on the plugin's thread, may block, and is interrupted when the call's time is over.
 */
public interface CallContext {

    /** Returns the settings of the region and over them those of the step, checked and completed. */
    Map<String, Object> settings();

    /** Returns what the plugin keeps for the region. */
    Register register();

    /**
     * Reads the latest file of a document of the case.
     *
     * @throws IOException when there is none or it cannot be read
     */
    byte[] read(String document) throws IOException;

    /** Tells how a case of the region stands; absent where there is none. */
    Optional<Standing> standing(String number);

    /** Returns the folder of the plugin in the region; it is made where it is not there. */
    Path folder();
}
