package id.mutubaku.server.postgres;

import java.util.Locale;

/** Names the system that this process runs on the way the archives of PostgreSQL do. */
final class Platform {
    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final String ARCH = System.getProperty("os.arch").toLowerCase(Locale.ROOT);

    private Platform() {}

    static boolean isLinux() {
        return OS.startsWith("linux");
    }

    static boolean isWindows() {
        return OS.startsWith("windows");
    }

    /** Gives for example {@code linux-x86_64} or {@code darwin-arm_64}. */
    static String name() {
        return os() + "-" + arch();
    }

    private static String os() {
        if (isWindows()) {
            return "windows";
        }
        return OS.startsWith("mac") ? "darwin" : OS;
    }

    private static String arch() {
        return switch (ARCH) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> ARCH;
        };
    }
}
