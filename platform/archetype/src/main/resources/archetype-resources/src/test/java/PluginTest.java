package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.tester.PluginTester;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs the plugin as the platform does: its class loader, its time-outs, its settings. */
final class PluginTest {
    private final PluginTester plugin = PluginTester.of(Path.of("target/classes"));

    @AfterEach
    void close() {
        plugin.close();
    }

    @Test
    void shortAnswer_isNotEnough() {
        Finding finding = ask("perlu cepat");

        assertEquals(Verdict.FAILED, finding.verdict());
        assertEquals(Optional.of("/permohonan/tujuan"), finding.pointer());
    }

    @Test
    void longAnswer_isEnough() {
        assertEquals(Verdict.PASSED, ask("Agar warga tidak perlu antre").verdict());
    }

    @Test
    void emptyAnswer_isLeftToAPerson() {
        assertEquals(Verdict.NEEDS_PERSON, ask(" ").verdict());
    }

    @Test
    void minimum_isASetting() {
        plugin.settings(Map.of("minimumWords", 2));

        assertEquals(Verdict.PASSED, ask("perlu cepat").verdict());
    }

    @Test
    void number_isTheNextOne_andTheSameForTheSameKey() {
        assertEquals("REG-0001", number("k1"));
        assertEquals("REG-0002", number("k2"));

        plugin.settings(Map.of("prefix", "AGD"));

        assertEquals("REG-0001", number("k1"));
        assertEquals("AGD-0003", number("k3"));
    }

    private Finding ask(String answer) {
        Subject subject = PluginTester.subject("pulau-tujuh")
                .answer("permohonan", "tujuan", answer)
                .build();
        return plugin.check("purpose", subject).get(0);
    }

    private String number(String key) {
        Subject subject = PluginTester.subject("pulau-tujuh").build();
        return plugin.run("number", subject, key).facts().get(0).value();
    }
}
