package id.mutubaku.plugins.subdomain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.tester.PluginFaulted;
import id.mutubaku.host.tester.PluginTester;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs the plugin as the platform does. */
final class SubdomainPluginTest {
    private static final Map<String, Object> USE = Map.of("form", "pengajuan", "field", "/namaSubdomain/subdomain");

    private final PluginTester plugin =
            PluginTester.of(Path.of("target", "classes")).settings(USE);

    @AfterEach
    void close() {
        plugin.close();
    }

    @Test
    void goodName_breaksNoRule_andIsPointedAt() {
        List<Finding> findings = plugin.check("name", wishing("perizinan", ""));

        assertEquals(11, findings.size());
        assertTrue(findings.stream().noneMatch(finding -> finding.verdict() == Verdict.FAILED), findings::toString);
        assertTrue(findings.stream()
                .allMatch(finding -> finding.pointer().equals(Optional.of("/pengajuan/namaSubdomain/subdomain"))));
    }

    @Test
    void defaultList_keepsNamesOfMachines() {
        for (String name : List.of("www", "mail", "ns1", "admin", "api", "test", "dev", "ppid", "lpse", "sso")) {
            assertEquals(List.of("N8"), broken(plugin.check("name", wishing(name, ""))), name);
        }
    }

    @Test
    void nothingFilledIn_isAskedFor_notHeldAgainst() {
        Subject empty = PluginTester.subject("pulau-tujuh").number("").build();

        List<Finding> findings = plugin.check("name", empty);

        assertEquals(1, findings.size());
        assertEquals(Verdict.NEEDS_PERSON, findings.get(0).verdict());
    }

    @Test
    void definitionThatNamesNoField_isLeftToAPerson() {
        plugin.settings(Map.of());

        List<Finding> findings = plugin.check("name", wishing("perizinan", ""));

        assertEquals(1, findings.size());
        assertEquals(Verdict.NEEDS_PERSON, findings.get(0).verdict());
    }

    @Test
    void veryLongName_isStillAnswered() {
        assertEquals(List.of("N2", "N6"), broken(plugin.check("name", wishing("a".repeat(10_000), ""))));
    }

    @Test
    void name_isHeldFromReservationToRegistration() {
        plugin.standing("C-1", Standing.RUNNING);
        Outcome reserved = plugin.run("reserve", wishing("Perizinan", "C-1"), "C-1/ajukan/1/reserve");

        assertEquals("perizinan.pulau-tujuhkab.go.id", reserved.facts().get(0).value());
        assertEquals("2026-11-22", reserved.facts().get(1).value());
        assertEquals(List.of("N10"), broken(plugin.check("name", wishing("perizinan", "C-2"))));
        assertEquals(List.of(), broken(plugin.check("name", wishing("perizinan", "C-1"))));

        Outcome registered = plugin.run("register", wishing("Perizinan", "C-1"), "C-1/bangun/1/register");

        assertEquals("Dinas Contoh", registered.facts().get(1).value());
        plugin.standing("C-1", Standing.COMPLETED);
        assertEquals(List.of("N10"), broken(plugin.check("name", wishing("perizinan", "C-2"))));
    }

    @Test
    void rejectedCase_givesItsNameBack() {
        plugin.run("reserve", wishing("perizinan", "C-1"), "k1");
        plugin.standing("C-1", Standing.REJECTED);

        assertEquals(List.of(), broken(plugin.check("name", wishing("perizinan", "C-2"))));
        assertTrue(plugin.run("reserve", wishing("perizinan", "C-2"), "k2")
                .sentence()
                .id()
                .contains("C-2"));
    }

    @Test
    void sameKey_isAnsweredTheSame() {
        Outcome first = plugin.run("reserve", wishing("perizinan", "C-1"), "k1");

        assertEquals(
                first.facts(),
                plugin.run("reserve", wishing("perizinan", "C-1"), "k1").facts());
        assertEquals(1, plugin.register().list("name/", 10).size());
    }

    @Test
    void nameThatWentToAnother_isSaidToTheOfficer() {
        plugin.run("reserve", wishing("perizinan", "C-1"), "k1");

        PluginFaulted lost =
                assertThrows(PluginFaulted.class, () -> plugin.run("reserve", wishing("perizinan", "C-2"), "k2"));

        assertTrue(
                lost.fault().detail().id().contains("C-1"), () -> lost.fault().toString());
    }

    @Test
    void caseWithoutName_isLeftAlone() {
        Subject empty = PluginTester.subject("pulau-tujuh").build();

        plugin.run("reserve", empty, "k1");
        plugin.run("register", empty, "k2");

        assertEquals(List.of(), plugin.register().list("", 10));
    }

    @Test
    void manyCasesAtOnce_haveOneWinner() throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int index = 0; index < 8; index++) {
            String number = "C-" + index;
            tries.add(() -> {
                try {
                    plugin.run("reserve", wishing("perizinan", number), number + "/ajukan/1/reserve");
                    return true;
                } catch (PluginFaulted lost) {
                    return false;
                }
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        int winners = 0;
        try {
            for (Future<Boolean> won : threads.invokeAll(tries)) {
                winners += won.get() ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(1, winners);
        assertEquals(1, plugin.register().list("name/", 10).size());
    }

    private static List<String> broken(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAILED)
                .map(Finding::rule)
                .toList();
    }

    /** It is 22 November already where the region is. */
    private static Subject wishing(String name, String number) {
        return PluginTester.subject("pulau-tujuh")
                .at(Instant.parse("2026-11-21T18:00:00Z"))
                .number(number)
                .applicant("Dinas Contoh")
                .answer("pengajuan", "namaSubdomain", Map.of("subdomain", name))
                .build();
    }
}
