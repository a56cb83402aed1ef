package ${package};

import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Outcome.Fact;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.api.plugin.Register.Entry;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** Gives a case the next number, without gaps and the same one however often it is asked. */
@Extension
public final class NumberAction implements Action {
    private static final String BOOK = "number/";
    private static final int AT_ONCE = 10_000;

    @Override
    public String name() {
        return "number";
    }

    @Override
    public Outcome run(Subject subject, String key, PluginContext context) {
        String prefix = context.settings(Settings.class).prefix();
        String number = take(context.register(), prefix, key);
        return new Outcome(
                new Text("Permohonan dicatat dengan nomor " + number + ".", "The request is registered as " + number + "."),
                List.of(new Fact("number", new Text("Nomor register", "Register number"), number)),
                List.of());
    }

    /** Writes the key beside the number, in one entry: so a second attempt finds what the first one took. */
    private static String take(Register register, String prefix, String key) {
        List<Entry> taken = register.list(BOOK, AT_ONCE);
        Optional<String> mine =
                taken.stream().flatMap(entry -> numberOf(entry, key).stream()).findFirst();
        for (int next = taken.size() + 1; mine.isEmpty(); next++) {
            String entry = BOOK + "%09d".formatted(next);
            String number = "%s-%04d".formatted(prefix, next);
            // False where somebody else was faster, perhaps another attempt with this very key.
            mine = register.put(entry, 0, number + " " + key)
                    ? Optional.of(number)
                    : register.find(entry).flatMap(other -> numberOf(other, key));
        }
        return mine.get();
    }

    private static Optional<String> numberOf(Entry entry, String key) {
        int space = entry.value().indexOf(' ');
        return entry.value().substring(space + 1).equals(key)
                ? Optional.of(entry.value().substring(0, space))
                : Optional.empty();
    }
}
