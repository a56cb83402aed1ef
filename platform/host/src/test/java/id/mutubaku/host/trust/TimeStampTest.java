package id.mutubaku.host.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimeStampTest {
    private static final String STAMPING = "eku:critical=timeStamping";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Keys keys;

    @SuppressWarnings("NullAway.Init")
    private Path plain;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** The signer's certificate was valid from 400 until 370 days ago. */
    @BeforeEach
    void makeKeys() throws IOException {
        keys = new Keys(folder)
                .key("dinas", "-startdate", "-400d", "-validity", "30")
                .key("induk", "-ext", "bc:c", "-startdate", "-500d", "-validity", "1000")
                .key("jam")
                .issued("jam", "induk", "-ext", STAMPING, "-startdate", "-500d", "-validity", "1000")
                .key("jam-sendiri", "-ext", STAMPING, "-startdate", "-500d", "-validity", "1000");
        plain = new Workshop(folder).check("nama", "return List.of();").jar();
    }

    private Verdict verified(String authority, Instant stamped) throws IOException {
        try (StampingAuthority stamper = new StampingAuthority(keys, authority, stamped)) {
            Path jar = keys.signed(plain, "dinas", Optional.of(stamper.address()));
            return PluginJar.verify(jar, Trust.in(List.of(keys.certificate("dinas"), keys.certificate("induk")), now));
        }
    }

    private static List<Problem> problems(Verdict verdict) {
        return verdict.fold(fine -> List.of(), Verdict.Refused::problems);
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    @Test
    void stampWhileTheCertificateWasValid_keepsTheSignature() throws IOException {
        Verdict verdict = verified("jam", daysAgo(390));

        assertEquals(List.of(), problems(verdict));
        assertEquals(
                Optional.of(daysAgo(390)),
                verdict.fold(fine -> fine.signer().orElseThrow().stamped(), refused -> Optional.empty()));
    }

    @Test
    void stampAfterTheCertificateHadExpired_isToldWithItsDate() throws IOException {
        String until = day(keys.certificate("dinas").getNotAfter().toInstant());

        assertEquals(
                List.of("The certificate of CN=dinas expired on " + until + ", and the jar counts as signed on "
                        + day(daysAgo(100))
                        + ". Ask for a jar with a trusted time stamp or a valid certificate."),
                problems(verified("jam", daysAgo(100))).stream()
                        .map(problem -> problem.sentence(Language.EN))
                        .toList());
    }

    @Test
    void stampOfSomebodyWhomNobodyKnows_countsForNothing() throws IOException {
        assertEquals(
                day(now),
                problems(verified("jam-sendiri", daysAgo(390)))
                        .get(0)
                        .arguments()
                        .get(2));
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
