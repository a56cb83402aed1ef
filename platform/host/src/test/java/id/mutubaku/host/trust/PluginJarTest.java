package id.mutubaku.host.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Tampering;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PluginJarTest {
    private static final String CLASS = "hostile/Offer0.class";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Keys keys;

    @SuppressWarnings("NullAway.Init")
    private static Instant now;

    @SuppressWarnings("NullAway.Init")
    private static Path plain;

    @SuppressWarnings("NullAway.Init")
    private static Path signed;

    @BeforeAll
    static void makeKeys() throws IOException {
        keys = new Keys(folder)
                .key("dinas", "-validity", "365")
                .key("asing")
                .key("lewat", "-startdate", "-400d", "-validity", "30")
                .key("nanti", "-startdate", "+30d", "-validity", "365")
                .key("induk", "-ext", "bc:c")
                .key("cabang")
                .issued("cabang", "induk");
        plain = new Workshop(folder).check("nama", "return List.of();").jar();
        signed = keys.signed(plain, "dinas");
        now = Instant.now();
    }

    private static Trust trust(String... aliases) {
        return Trust.in(
                List.of(aliases).stream().map(alias -> keys.certificate(alias)).toList(), now);
    }

    private static Verdict.Accepted accepted(Path jar, Trust trust) {
        return PluginJar.verify(jar, trust, "0.1.0-SNAPSHOT").fold(fine -> fine, refused -> {
            throw new AssertionError(said(refused.problems(), Language.EN));
        });
    }

    private static Verdict.Refused refused(Path jar, Trust trust) {
        return PluginJar.verify(jar, trust, "0.1.0-SNAPSHOT")
                .fold(
                        fine -> {
                            throw new AssertionError("Expected a refusal, but it was accepted");
                        },
                        refused -> refused);
    }

    private static List<String> said(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> problem.sentence(language)).toList();
    }

    private static void refusedSaying(Path jar, Trust trust, boolean allowable, String indonesian, String english) {
        Verdict.Refused refused = refused(jar, trust);

        assertEquals(List.of(indonesian), said(refused.problems(), Language.ID));
        assertEquals(List.of(english), said(refused.problems(), Language.EN));
        assertEquals(allowable, refused.allowable());
    }

    private static Path tampered(Consumer<Map<String, byte[]>> change) throws IOException {
        return Tampering.with(signed, change);
    }

    @Test
    void jarOfATrustedSigner_isAccepted() {
        Verdict.Accepted accepted = accepted(signed, trust("dinas"));

        assertEquals("CN=dinas", accepted.signer().orElseThrow().subject());
        assertEquals(
                Sha256.of(keys.certificate("dinas")),
                accepted.signer().orElseThrow().fingerprint());
        assertEquals("coba", accepted.declaration().id());
        assertEquals(List.of(), accepted.overlooked());
    }

    @Test
    void jarOfASignerWhoseAuthorityIsTrusted_isAccepted() throws IOException {
        Path jar = keys.signed(plain, "cabang");

        assertEquals(
                "CN=cabang",
                accepted(jar, trust("induk")).signer().orElseThrow().subject());
        assertEquals(1, refused(jar, trust("dinas")).problems().size());
    }

    @Test
    void certificateThatIsNoAuthority_vouchesForItselfOnly() throws IOException {
        Path jar = keys.signed(plain, "asing");

        refusedSaying(
                jar,
                trust("dinas", "induk"),
                true,
                "Jar ini ditandatangani oleh CN=asing, yang tidak dipercaya oleh platform ini (sidik jari "
                        + Sha256.of(keys.certificate("asing"))
                        + "). Jika Anda mengenalnya, minta administrator menambahkan sertifikatnya.",
                "The jar is signed by CN=asing, whom this platform does not trust (fingerprint "
                        + Sha256.of(keys.certificate("asing"))
                        + "). If you know them, let an administrator add their certificate.");
    }

    @Test
    void jarThatTwoSigned_needsOneWhoIsTrusted() throws IOException {
        Path both = keys.signed(keys.signed(plain, "asing"), "dinas");

        assertEquals(
                "CN=dinas",
                accepted(both, trust("dinas")).signer().orElseThrow().subject());
    }

    @Test
    void changedClass_isNamed() throws IOException {
        refusedSaying(
                tampered(entries -> entries.computeIfPresent(CLASS, (name, bytes) -> flipped(bytes))),
                trust("dinas"),
                true,
                "Berkas \"hostile/Offer0.class\" diubah sesudah jar ditandatangani. Jangan pakai jar ini; minta yang asli.",
                "The entry \"hostile/Offer0.class\" was altered after the jar was signed. Do not use this jar; ask for the"
                        + " original.");
    }

    @Test
    void addedEntry_isNamed() throws IOException {
        refusedSaying(
                tampered(entries -> entries.put("hostile/More.class", new byte[] {1})),
                trust("dinas"),
                true,
                "Berkas \"hostile/More.class\" tidak bertanda tangan: ditambahkan sesudah jar ditandatangani. Jangan pakai"
                        + " jar ini; minta yang asli.",
                "The entry \"hostile/More.class\" is not signed: it was added after the jar was signed. Do not use this"
                        + " jar; ask for the original.");
    }

    @Test
    void removedEntry_isNamed() throws IOException {
        refusedSaying(
                tampered(entries -> entries.remove("META-INF/extensions.idx")),
                trust("dinas"),
                true,
                "Berkas \"META-INF/extensions.idx\" dulu ditandatangani, tetapi sekarang tidak ada. Jangan pakai jar ini;"
                        + " minta yang asli.",
                "The entry \"META-INF/extensions.idx\" was signed but is gone. Do not use this jar; ask for the original.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/DINAS.EC", "META-INF/DINAS.SF", "META-INF/MANIFEST.MF"})
    void removedSignature_isTold(String part) throws IOException {
        refusedSaying(
                tampered(entries -> entries.remove(part)),
                trust("dinas"),
                true,
                "Jar ini tidak ditandatangani siapa pun. Minta yang bertanda tangan, atau minta administrator mengizinkan"
                        + " jar ini dengan sidik jari SHA-256-nya.",
                "Nobody signed this jar. Ask for a signed one, or let an administrator allow this one by its hash.");
    }

    @Test
    void manifestThatWasWrittenAnew_doesNotHelp() throws IOException {
        Path jar = tampered(entries -> {
            entries.computeIfPresent(CLASS, (name, bytes) -> flipped(bytes));
            String manifest = new String(
                    java.util.Objects.requireNonNull(entries.get("META-INF/MANIFEST.MF")), StandardCharsets.UTF_8);
            entries.put(
                    "META-INF/MANIFEST.MF",
                    manifest.replaceAll(
                                    "Name: hostile/Offer0.class\r\nSHA-256-Digest: .*",
                                    "Name: hostile/Offer0.class\r\nSHA-256-Digest: AAAA")
                            .getBytes(StandardCharsets.UTF_8));
        });

        assertTrue(refused(jar, trust("dinas")).problems().stream()
                .map(Problem::rule)
                .allMatch(Set.of("trust/broken", "trust/altered", "trust/unsigned")::contains));
    }

    @Test
    void revokedKey_isTold_alsoThatOfTheAuthority() throws IOException {
        String fingerprint = Sha256.of(keys.certificate("dinas"));
        refusedSaying(
                signed,
                trust("dinas").revoking(List.of(fingerprint), List.of()),
                true,
                "Sertifikat CN=dinas sudah dicabut (sidik jari " + fingerprint
                        + "). Jangan pakai jar ini; minta yang ditandatangani dengan kunci lain.",
                "The certificate of CN=dinas was revoked (fingerprint " + fingerprint
                        + "). Do not use this jar; ask for one that is signed with another key.");

        Trust withoutParent = trust("induk").revoking(List.of(Sha256.of(keys.certificate("induk"))), List.of());
        assertFalse(
                refused(keys.signed(plain, "cabang"), withoutParent).problems().isEmpty());
    }

    @Test
    void expiredKey_isToldWithItsDates() throws IOException {
        X509Certificate expired = keys.certificate("lewat");
        String until = day(expired.getNotAfter().toInstant());
        refusedSaying(
                keys.signed(plain, "lewat"),
                trust("lewat"),
                true,
                "Sertifikat CN=lewat kedaluwarsa pada " + until + ", sedangkan jar ini terhitung ditandatangani pada "
                        + day(now)
                        + ". Minta jar dengan stempel waktu yang dipercaya atau dengan sertifikat yang berlaku.",
                "The certificate of CN=lewat expired on " + until + ", and the jar counts as signed on " + day(now)
                        + ". Ask for a jar with a trusted time stamp or a valid certificate.");
    }

    @Test
    void signature_isTrustedAsLongAsItsCertificateIsValid() {
        Trust later = Trust.in(List.of(keys.certificate("dinas")), now.plus(Duration.ofDays(400)));

        assertEquals("trust/expired", refused(signed, later).problems().get(0).rule());
    }

    @Test
    void keyOfTheFuture_isToldWithItsDates() throws IOException {
        String from = day(keys.certificate("nanti").getNotBefore().toInstant());
        refusedSaying(
                keys.signed(plain, "nanti"),
                trust("nanti"),
                true,
                "Sertifikat CN=nanti berlaku mulai " + from + ", sedangkan jar ini terhitung ditandatangani pada "
                        + day(now) + ". Periksa jam komputer ini, atau minta jar yang ditandatangani ulang.",
                "The certificate of CN=nanti is valid from " + from + ", but the jar counts as signed on " + day(now)
                        + ". Check the clock of this machine, or ask for a newly signed jar.");
    }

    @Test
    void unsignedJar_passesByItsHashOnly() throws IOException {
        Verdict.Refused refused = refused(plain, trust("dinas"));
        assertEquals("trust/unsigned", refused.problems().get(0).rule());
        String capitals = refused.sha256().toUpperCase(java.util.Locale.ROOT);

        Verdict.Accepted accepted = accepted(plain, trust().allowing(Set.of(capitals)));

        assertEquals(Optional.empty(), accepted.signer());
        assertEquals("trust/unsigned", accepted.overlooked().get(0).rule());
        assertFalse(
                refused(signed, trust().allowing(Set.of(capitals))).problems().isEmpty());
    }

    @Test
    void jarOfWhichSomebodyWarns_isRefused_evenWhenAllowed() throws IOException {
        String hash = Sha256.of(signed);
        refusedSaying(
                signed,
                trust("dinas").allowing(Set.of(hash)).revoking(List.of(), List.of(hash)),
                false,
                "Penerbit katalog memperingatkan tentang dinas-signed-coba-1.0.0.jar (SHA-256 " + hash
                        + "). Jangan pakai jar ini.",
                "Whoever issues the catalogue warns of dinas-signed-coba-1.0.0.jar (SHA-256 " + hash
                        + "). Do not use this jar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron", "/etc/cron", "a\\..\\b", "C:evil", "a/../b", "a//b", "..", "a/."})
    void entryThatLeavesItsPlace_isNamed_evenWhenAllowed(String name) throws IOException {
        Path jar = tampered(entries -> entries.put(name, new byte[0]));

        refusedSaying(
                jar,
                trust("dinas").allowing(Set.of(Sha256.of(jar))),
                false,
                "Berkas \"" + name
                        + "\" akan terletak di luar tempatnya. Jangan pakai jar ini; beri tahu yang memberikannya"
                        + " kepada Anda.",
                "The entry \"" + name
                        + "\" would lie outside of its place. Do not use this jar; tell whoever gave it to" + " you.");
    }

    @Test
    void bomb_isRefused_whileItUnpacks() throws IOException {
        refusedSaying(
                Tampering.bomb(plain, 301),
                trust("dinas"),
                false,
                "Isi jar ini lebih dari 300 MB, pada zeros. Minta yang lebih kecil kepada pembuatnya.",
                "The jar unpacks to more than 300 MB, at zeros. Ask whoever made it for a smaller one.");
    }

    @Test
    void tooManyEntries_areRefused() throws IOException {
        refusedSaying(
                tampered(entries -> {
                    for (int entry = 0; entry <= 20_000; entry++) {
                        entries.put("n/" + entry, new byte[0]);
                    }
                }),
                trust("dinas"),
                false,
                "Jar ini berisi lebih dari 20000 berkas. Minta yang lebih kecil kepada pembuatnya.",
                "The jar has more than 20000 entries. Ask whoever made it for a smaller one.");
    }

    @Test
    void duplicateEntry_isNamed() throws IOException {
        Path two = tampered(entries -> {
            entries.put("aaaaaaaa.txt", new byte[] {1});
            entries.put("bbbbbbbb.txt", new byte[] {2});
        });

        refusedSaying(
                Tampering.renamed(two, "bbbbbbbb.txt", "aaaaaaaa.txt", true),
                trust("dinas"),
                false,
                "Berkas \"aaaaaaaa.txt\" ada dua kali, sehingga tiap perkakas membaca isi yang berbeda. Jangan pakai jar"
                        + " ini; beri tahu yang memberikannya kepada Anda.",
                "The entry \"aaaaaaaa.txt\" is there twice, so that tools read different things. Do not use this jar; tell"
                        + " whoever gave it to you.");
    }

    @Test
    void tableOfContentsThatDiffers_isTold() throws IOException {
        Path jar = tampered(entries -> entries.put("bbbbbbbb.txt", new byte[] {2}));

        assertEquals(
                List.of(
                        "The entry \"bbbbbbbb.txt\" is not seen by all tools alike, because the table of contents does not"
                                + " fit the file. Do not use this jar; tell whoever gave it to you.",
                        "The entry \"aaaaaaaa.txt\" is not seen by all tools alike, because the table of contents does not"
                                + " fit the file. Do not use this jar; tell whoever gave it to you."),
                said(
                        refused(Tampering.renamed(jar, "bbbbbbbb.txt", "aaaaaaaa.txt", false), trust("dinas"))
                                .problems(),
                        Language.EN));
        Verdict.Refused prefixed = refused(Tampering.prefixed(signed, Files.readAllBytes(plain)), trust("dinas"));
        assertTrue(
                prefixed.problems().stream().allMatch(problem -> problem.rule().equals("trust/hidden")));
        assertFalse(refused(Tampering.prefixed(signed, new byte[] {'#', '!'}), trust("dinas"))
                .problems()
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"meta-inf/MANIFEST.MF", "META-INF/manifest.mf", "inner/META-INF/MANIFEST.MF", "Meta-Inf/X.SF"})
    void secondManifest_isNamed(String name) throws IOException {
        refusedSaying(
                tampered(entries -> entries.put(name, new byte[0])),
                trust("dinas"),
                false,
                "Berkas \"" + name
                        + "\" dibuat agar disangka manifes atau tanda tangan. Jangan pakai jar ini; beri tahu"
                        + " yang memberikannya kepada Anda.",
                "The entry \"" + name
                        + "\" is made to be taken for the manifest or a signature. Do not use this jar; tell"
                        + " whoever gave it to you.");
    }

    @Test
    void shadowing_isRefused_howeverItIsSigned() throws IOException {
        Path jar = keys.signed(
                new Workshop(folder)
                        .named("bayangan", "1.0.0")
                        .check("nama", "return List.of();")
                        .file("org/pf4j/Extension.class", new byte[] {1})
                        .jar(),
                "dinas");

        refusedSaying(
                jar,
                trust("dinas"),
                false,
                "Plugin ini membawa org/pf4j/Extension.class, kelas milik platform atau JDK. Jangan sertakan dalam jar"
                        + " (lingkup \"provided\").",
                "The plugin brings org/pf4j/Extension.class, a class of the platform or of the JDK. Leave it out of the"
                        + " jar (scope \"provided\").");
    }

    @Test
    void otherPlatform_isRefused() throws IOException {
        Path jar = keys.signed(
                new Workshop(folder)
                        .named("lama", "1.0.0")
                        .platform(">=2.0.0")
                        .check("nama", "return List.of();")
                        .jar(),
                "dinas");

        refusedSaying(
                jar,
                trust("dinas"),
                false,
                "Plugin ini bekerja dengan platform >=2.0.0, sedangkan platform ini 0.1.0-SNAPSHOT. Pasang versi plugin"
                        + " yang dibuat untuk platform ini.",
                "The plugin works with platform >=2.0.0, but this is 0.1.0-SNAPSHOT. Install a version of the plugin made"
                        + " for this platform.");
    }

    @Test
    void allThatIsWrong_isToldAtOnce() throws IOException {
        Path jar = tampered(entries -> {
            entries.computeIfPresent(CLASS, (name, bytes) -> flipped(bytes));
            entries.put("hostile/More.class", new byte[] {1});
            entries.remove("META-INF/extensions.idx");
        });

        assertEquals(
                List.of("trust/altered", "trust/removed", "trust/added", "trust/not-trusted"),
                refused(jar, trust()).problems().stream().map(Problem::rule).toList());
    }

    @Test
    void noJar_isRefused() throws IOException {
        assertEquals(
                1,
                refused(Files.writeString(folder.resolve("text.jar"), "no jar"), trust())
                        .problems()
                        .size());
        assertEquals(
                "trust/no-jar",
                refused(folder.resolve("none.jar"), trust()).problems().get(0).rule());
    }

    @Test
    void certificates_areReadFromAFolder() throws IOException {
        Path pems = Files.createDirectories(folder.resolve("pems"));
        keys.pem("dinas", pems.resolve("dinas.pem"));
        keys.pem("induk", pems.resolve("induk.crt"));
        Files.writeString(pems.resolve("README"), "not a certificate");

        assertEquals(List.of(keys.certificate("dinas"), keys.certificate("induk")), Trust.certificates(pems));
        assertEquals(List.of(), Trust.certificates(folder.resolve("none")));
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[flipped.length - 1] ^= 1;
        return flipped;
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
