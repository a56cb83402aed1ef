package id.mutubaku.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Makes keys with the JDK's keytool, and signs jars with them. */
public final class Keys {
    private static final String PASSWORD = "rahasia";

    private final Path store;

    public Keys(Path folder) {
        store = folder.resolve("keys.p12");
    }

    /** Makes a key whose certificate it signs itself, with more options for keytool. */
    public Keys key(String alias, String... more) {
        List<String> options = new ArrayList<>(List.of(
                "-genkeypair", "-alias", alias, "-dname", "CN=" + alias, "-keyalg", "EC", "-groupname", "secp256r1"));
        options.addAll(List.of(more));
        keytool(options);
        return this;
    }

    /** Has the certificate of a key issued by another. */
    public Keys issued(String alias, String authority, String... more) {
        Path request = store.resolveSibling(alias + ".csr");
        Path certificate = store.resolveSibling(alias + ".crt");
        keytool(List.of("-certreq", "-alias", alias, "-file", request.toString()));
        List<String> options = new ArrayList<>(List.of(
                "-gencert", "-alias", authority, "-infile", request.toString(), "-outfile", certificate.toString()));
        options.addAll(List.of(more));
        keytool(options);
        keytool(List.of("-importcert", "-alias", alias, "-file", certificate.toString(), "-noprompt"));
        return this;
    }

    /** Writes a certificate as PEM. */
    public Path pem(String alias, Path target) {
        keytool(List.of("-exportcert", "-rfc", "-alias", alias, "-file", target.toString()));
        return target;
    }

    private void keytool(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.add("-J-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public X509Certificate certificate(String alias) {
        return (X509Certificate) entry(alias).getCertificate();
    }

    private PrivateKeyEntry entry(String alias) {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            return (PrivateKeyEntry) keys.getEntry(alias, new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public PrivateKey privateKey(String alias) {
        return entry(alias).getPrivateKey();
    }

    /** Signs a jar into a new one beside it. */
    public Path signed(Path jar, String alias) throws IOException {
        return signed(jar, alias, Optional.empty());
    }

    /** Signs a jar into a new one beside it, with a time stamp from that address. */
    public Path signed(Path jar, String alias, Optional<URI> stamper) throws IOException {
        Path target =
                Files.createTempDirectory(jar.getParent(), "signed").resolve(alias + "-signed-" + jar.getFileName());
        JarSigner.Builder signer = new JarSigner.Builder(entry(alias)).signerName(alias);
        stamper.ifPresent(signer::tsa);
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(target)) {
            signer.build().sign(in, out);
        }
        return target;
    }
}
