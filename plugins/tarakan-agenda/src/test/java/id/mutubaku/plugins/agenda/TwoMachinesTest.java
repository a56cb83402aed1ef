package id.mutubaku.plugins.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.CallContext;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.tester.MemoryRegister;
import id.mutubaku.host.tester.PluginTester;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs the plugin twice, each in a class loader of its own, over the register that they share. */
final class TwoMachinesTest {
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void letters_getEachNumberOnce_whicheverMachineIsAsked() throws Exception {
        Register shared = new MemoryRegister();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (LoadedPlugin one = LoadedPlugin.load(CLASSES, "0.1.0");
                LoadedPlugin other = LoadedPlugin.load(CLASSES, "0.1.0")) {
            List<Callable<Integer>> runs = new ArrayList<>();
            for (int letter = 0; letter < 200; letter++) {
                String key = "letter " + letter;
                // Every fourth letter is asked for on both machines at once.
                if (letter % 2 == 0) {
                    runs.add(() -> sequence(one, shared, key));
                }
                if (letter % 2 == 1 || letter % 4 == 0) {
                    runs.add(() -> sequence(other, shared, key));
                }
            }
            List<Integer> given = new ArrayList<>();
            for (Future<Integer> run : threads.invokeAll(runs)) {
                given.add(run.get());
            }

            assertEquals(
                    IntStream.rangeClosed(1, 200).boxed().toList(),
                    given.stream().distinct().sorted().toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private static int sequence(LoadedPlugin plugin, Register register, String key) {
        Outcome outcome = plugin.run(
                        "register-letter",
                        PluginTester.subject("contoh").build(),
                        key,
                        new Counter(
                                plugin.declaration().settings(Map.of()).value().orElseThrow(), register))
                .fold(answer -> answer, fault -> {
                    throw new AssertionError(fault.toString());
                });
        return outcome.facts().stream()
                .filter(fact -> fact.key().equals("sequence"))
                .mapToInt(fact -> Integer.parseInt(fact.value()))
                .sum();
    }

    /** Lends a register and nothing else. */
    private record Counter(Map<String, Object> settings, Register register) implements CallContext {
        @Override
        public byte[] read(String document) throws IOException {
            throw new IOException("There are no documents");
        }

        @Override
        public Optional<Standing> standing(String number) {
            return Optional.empty();
        }

        @Override
        public Path folder() {
            return Path.of("target");
        }
    }
}
