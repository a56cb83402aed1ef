package id.mutubaku.host.trust;

import id.mutubaku.engine.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * A jar whose every entry was read with the JDK's own verification: each has to be covered by a signer who is trusted.
 *
 * @param problems all that is wrong with its signature
 * @param signer who signed all of it
 */
record SignedJar(List<Problem> problems, Optional<Signer> signer) {
    private static final int NAMED = 10;
    private static final List<String> SIGNATURE_FILES = List.of(".SF", ".RSA", ".DSA", ".EC");

    SignedJar {
        problems = List.copyOf(problems);
    }

    static SignedJar of(Path file, Trust trust) throws IOException {
        Reader reader = new Reader(new Signers(trust, TimeAuthorities.ofJdk()));
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            reader.read(jar);
        } catch (SecurityException broken) {
            reader.broken(broken);
        }
        return reader.result();
    }

    /** A reader of the entries. */
    private static final class Reader {
        private final Signers signers;
        private final List<Problem> problems = new ArrayList<>();
        private final List<String> unsigned = new ArrayList<>();
        private final Set<Problem> against = new LinkedHashSet<>();
        private boolean signed;

        Reader(Signers signers) {
            this.signers = signers;
        }

        void read(JarFile jar) throws IOException {
            Manifest manifest = jar.getManifest();
            for (JarEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !ofSignature(entry.getName())) {
                    read(jar, entry);
                }
            }
            if (manifest != null && signed) {
                manifest.getEntries().keySet().stream()
                        .filter(name -> jar.getEntry(name) == null)
                        .sorted()
                        .limit(NAMED)
                        .forEach(name -> problems.add(Problem.error("", "trust/removed", name)));
            }
        }

        private void read(JarFile jar, JarEntry entry) throws IOException {
            try (InputStream in = jar.getInputStream(entry)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (SecurityException altered) {
                signed = true;
                if (problems.size() < NAMED) {
                    problems.add(alteration(entry.getName(), altered));
                }
                return;
            }
            CodeSigner[] by = entry.getCodeSigners();
            if (by == null || by.length == 0) {
                unsigned.add(entry.getName());
                return;
            }
            signed = true;
            if (Arrays.stream(by).map(signers::problems).noneMatch(List::isEmpty)) {
                Arrays.stream(by).map(signers::problems).forEach(against::addAll);
            }
        }

        /** What does not concern this entry, but the signature as a whole, is said as the JDK says it. */
        private static Problem alteration(String entry, SecurityException altered) {
            String message = String.valueOf(altered.getMessage());
            return message.contains(entry)
                    ? Problem.error("", "trust/altered", entry)
                    : Problem.error("", "trust/broken", message);
        }

        void broken(SecurityException broken) {
            signed = true;
            problems.add(Problem.error("", "trust/broken", String.valueOf(broken.getMessage())));
        }

        SignedJar result() {
            if (!signed) {
                return new SignedJar(List.of(Problem.error("", "trust/unsigned")), Optional.empty());
            }
            unsigned.stream()
                    .sorted()
                    .limit(NAMED)
                    .forEach(name -> problems.add(Problem.error("", "trust/added", name)));
            problems.addAll(against);
            return new SignedJar(problems.stream().distinct().toList(), signers.trusted());
        }

        private static boolean ofSignature(String name) {
            String upper = name.toUpperCase(Locale.ROOT);
            int slash = upper.lastIndexOf('/');
            if (!upper.startsWith("META-INF/") || slash != "META-INF".length()) {
                return false;
            }
            return upper.equals("META-INF/MANIFEST.MF")
                    || upper.startsWith("META-INF/SIG-")
                    || SIGNATURE_FILES.stream().anyMatch(upper::endsWith);
        }
    }
}
