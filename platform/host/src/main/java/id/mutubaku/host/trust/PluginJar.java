package id.mutubaku.host.trust;

import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.archive.ReservedNames;
import id.mutubaku.host.declaration.PluginDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verification of a plugin's jar: whether it may be loaded. */
public final class PluginJar {
    private static final long LONGEST_DECLARATION = 1_000_000;
    private static final int NAMED = 10;

    private PluginJar() {}

    /** Looks at a jar, for whichever platform. */
    public static Verdict verify(Path jar, Trust trust) {
        return verify(jar, trust, Optional.empty());
    }

    /** Looks at a jar, and whether it works with this version of the platform. */
    public static Verdict verify(Path jar, Trust trust, String platformVersion) {
        return verify(jar, trust, Optional.of(platformVersion));
    }

    private static Verdict verify(Path jar, Trust trust, Optional<String> platform) {
        String sha256 = "";
        try {
            sha256 = Sha256.of(jar);
            return verify(jar, sha256, trust, platform);
        } catch (IOException unreadable) {
            return new Verdict.Refused(
                    sha256, List.of(Problem.error("", "trust/no-jar", String.valueOf(unreadable))), false);
        }
    }

    private static Verdict verify(Path jar, String sha256, Trust trust, Optional<String> platform) throws IOException {
        JarStructure structure = JarStructure.of(jar);
        List<Problem> problems = new ArrayList<>(structure.problems());
        if (trust.revokedJars().contains(sha256)) {
            problems.add(Problem.error("", "trust/revoked-jar", String.valueOf(jar.getFileName()), sha256));
        }
        if (!structure.problems().isEmpty()) {
            return new Verdict.Refused(sha256, problems, false);
        }
        Reading<PluginDeclaration> declaration = declaration(jar, structure, platform);
        problems.addAll(declaration.problems());
        SignedJar signed = SignedJar.of(jar, trust);
        boolean allowed = trust.allowedJars().contains(sha256);
        if (problems.isEmpty() && (signed.problems().isEmpty() || allowed)) {
            return new Verdict.Accepted(
                    sha256,
                    declaration.value().orElseThrow(),
                    signed.problems().isEmpty() ? signed.signer() : Optional.empty(),
                    signed.problems());
        }
        boolean allowable = problems.isEmpty();
        problems.addAll(allowed ? List.of() : signed.problems());
        return new Verdict.Refused(sha256, problems, allowable);
    }

    private static Reading<PluginDeclaration> declaration(Path jar, JarStructure structure, Optional<String> platform)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        structure.names().stream()
                .filter(ReservedNames::has)
                .sorted()
                .limit(NAMED)
                .forEach(name -> problems.add(Problem.error("", "plugin/shadows", name)));
        if (structure.size(PluginDeclaration.FILE) > LONGEST_DECLARATION) {
            problems.add(Problem.error("", "trust/long-declaration"));
            return new Reading<>(Optional.empty(), problems);
        }
        Reading<PluginDeclaration> read = PluginDeclaration.of(jar);
        problems.addAll(read.problems());
        platform.ifPresent(
                version -> read.value().ifPresent(declaration -> problems.addAll(declaration.misfits(version))));
        return new Reading<>(read.value(), problems);
    }
}
