package id.mutubaku.host.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages of which a plugin may not bring classes: those of the platform and of the JDK. */
public final class ReservedNames {
    private static final List<String> OURS = List.of(
            "id/mutubaku/api/",
            "id/mutubaku/model/",
            "id/mutubaku/engine/",
            "id/mutubaku/host/",
            "id/mutubaku/postgres/",
            "id/mutubaku/store/",
            "id/mutubaku/casework/",
            "id/mutubaku/web/",
            "id/mutubaku/server/",
            "id/mutubaku/ui/",
            "id/mutubaku/document/",
            "id/mutubaku/exchange/",
            "id/mutubaku/studio/",
            "org/pf4j/",
            "org/jspecify/",
            "java/",
            "jdk/",
            "sun/");

    private static final String VERSIONS = "META-INF/versions/";
    private static final Set<String> JDK = ModuleLayer.boot().modules().stream()
            .filter(module -> module.getClassLoader() == null
                    || module.getClassLoader().equals(ClassLoader.getPlatformClassLoader()))
            .flatMap(module -> module.getPackages().stream())
            .collect(Collectors.toUnmodifiableSet());

    private ReservedNames() {}

    /** Tells whether an entry is a class that would shadow one of the platform or of the JDK. */
    public static boolean has(String entry) {
        String name = unversioned(entry);
        int slash = name.lastIndexOf('/');
        if (!name.endsWith(".class") || slash < 0) {
            return false;
        }
        return OURS.stream().anyMatch(name::startsWith)
                || JDK.contains(name.substring(0, slash).replace('/', '.'));
    }

    private static String unversioned(String entry) {
        return entry.startsWith(VERSIONS)
                ? entry.substring(Math.max(entry.indexOf('/', VERSIONS.length()) + 1, VERSIONS.length()))
                : entry;
    }
}
