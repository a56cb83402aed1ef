package id.mutubaku.host.declaration;

import java.util.ResourceBundle;

/** The version of this platform, to which plugins are held. */
public final class PlatformVersion {
    /** The version as the build writes it, such as {@code 0.1.0-SNAPSHOT}. */
    public static final String CURRENT =
            ResourceBundle.getBundle("id.mutubaku.host.declaration.platform").getString("version");

    private PlatformVersion() {}
}
