package id.mutubaku.host.declaration;

import id.mutubaku.engine.problem.Problem;
import java.util.List;
import org.pf4j.DefaultVersionManager;

/** A comparison of platform versions with the range that a plugin works with. */
public final class PlatformRange {
    private static final DefaultVersionManager VERSIONS = new DefaultVersionManager();

    private PlatformRange() {}

    /** Returns the problem of a range that cannot be read. */
    static List<Problem> problems(String range) {
        try {
            VERSIONS.checkVersionConstraint("1.0.0", range);
            return List.of();
        } catch (RuntimeException unreadable) {
            return List.of(Problem.error("/platform", "plugin/platform-syntax", range));
        }
    }

    /** Returns the problem of a platform that is not in a readable range. */
    public static List<Problem> problems(String range, String platformVersion) {
        return VERSIONS.checkVersionConstraint(released(platformVersion), range)
                ? List.of()
                : List.of(Problem.error("/platform", "plugin/platform-other", range, platformVersion));
    }

    /** Returns the version that a pre-release leads to, which is what it has to work with already. */
    static String released(String version) {
        return version.replaceFirst("[-+].*", "");
    }
}
