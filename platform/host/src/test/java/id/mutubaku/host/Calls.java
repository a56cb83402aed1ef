package id.mutubaku.host;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.host.tester.MemoryRegister;
import id.mutubaku.host.tester.PluginTester;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what calls need that are about something else, and reads what came of them. */
final class Calls {
    static final Subject SUBJECT = PluginTester.subject("pulau").build();

    static final CallContext LENT = new CallContext() {
        private final Register register = new MemoryRegister();

        @Override
        public Map<String, Object> settings() {
            return Map.of();
        }

        @Override
        public Register register() {
            return register;
        }

        @Override
        public byte[] read(String document) {
            return new byte[0];
        }

        @Override
        public Optional<Standing> standing(String number) {
            return Optional.empty();
        }

        @Override
        public Path folder() {
            return Path.of("target");
        }
    };

    private Calls() {}

    static String sentence(CallResult<List<Finding>> ran) {
        return ran.fold(
                findings -> findings.get(0).sentence().id(),
                fault -> fault.kind() + ": " + fault.sentence().id());
    }

    static Fault fault(CallResult<?> ran) {
        return ran.fold(
                value -> {
                    throw new AssertionError("Expected a fault, but it answered " + value);
                },
                fault -> fault);
    }
}
