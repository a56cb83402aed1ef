package id.mutubaku.benchmarks.choices;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.engine.choice.ChoiceList;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.ListLibrary;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Messages;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Measures an address of four levels, drawn and judged: with the lists of all regions, some 92,000 rows, and with the same
 * lists cut down to what one village needs.
 */
public final class ChoicesBenchmark {
    private static final Path DEFINITIONS = Path.of("sop-definitions");
    private static final PrintStream OUT = System.out;
    private static final List<String> LEVELS = List.of("provinsi", "kabupaten", "kecamatan", "kelurahan");
    private static final int ROUNDS = 400;

    private ChoicesBenchmark() {}

    /** Prints a line for each measure. */
    public static void main(String[] arguments) {
        SourceFiles folder = DefinitionFolder.read(DEFINITIONS);
        Map<String, String> texts = new TreeMap<>();
        LEVELS.forEach(level -> texts.put(path(level), folder.text(path(level))));
        ListLibrary whole = timed("read the lists", () -> ListLibrary.read(SourceFiles.of(texts)));
        timed("put their words in order", () -> ready(whole));
        OUT.printf("%,d rows, %,d KiB%n", sum(whole, ChoiceList::size), sum(whole, ChoiceList::bytes) >> 10);
        Map<String, Object> address = address(texts);
        ListLibrary few = ready(ListLibrary.read(SourceFiles.of(cut(texts, address))));
        for (int times = 0; times < 3; times++) {
            OUT.printf(
                    "draw and judge: %,d µs with all rows, %,d µs with a few%n",
                    median(() -> drawn(form(whole.of("")), address, Map.of())),
                    median(() -> drawn(form(few.of("")), address, Map.of())));
        }
        OUT.printf(
                "search all villages: %,d µs%n",
                median(() -> drawn(search(whole.of("")), Map.of(), Map.of("/desa", "suka ma"))));
        OUT.printf(
                "search all villages by one letter: %,d µs%n",
                median(() -> drawn(search(whole.of("")), Map.of(), Map.of("/desa", "s"))));
    }

    private static String path(String level) {
        return "lists/wilayah-" + level + ".csv";
    }

    private static ListLibrary ready(ListLibrary lists) {
        lists.lists().values().forEach(ChoiceList::readyToSearch);
        return lists;
    }

    private static long sum(ListLibrary lists, ToLongFunction<ChoiceList> of) {
        return lists.lists().values().stream().mapToLong(of).sum();
    }

    /** Takes the village in the middle, and what it lies in. */
    private static Map<String, Object> address(Map<String, String> texts) {
        List<String> villages =
                texts.getOrDefault(path("kelurahan"), "").lines().toList();
        String village = villages.get(villages.size() / 2);
        String[] code = village.substring(0, village.indexOf(',')).split("\\.", -1);
        Map<String, Object> address = new LinkedHashMap<>();
        for (int level = 0; level < LEVELS.size(); level++) {
            address.put(LEVELS.get(level), String.join(".", Arrays.copyOf(code, level + 1)));
        }
        return address;
    }

    private static Map<String, String> cut(Map<String, String> texts, Map<String, Object> address) {
        Map<String, String> few = new TreeMap<>();
        LEVELS.forEach(level -> {
            List<String> lines =
                    new ArrayList<>(texts.getOrDefault(path(level), "").lines().toList());
            String header = lines.remove(0);
            String code = String.valueOf(address.get(level));
            String around = code.contains(".") ? code.substring(0, code.lastIndexOf('.') + 1) : "";
            lines.removeIf(line -> !line.startsWith(around));
            lines.add(0, header);
            few.put(path(level), String.join("\n", lines));
        });
        return few;
    }

    private static FormSchema form(ChoiceLists lists) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int level = 0; level < LEVELS.size(); level++) {
            Map<String, Object> choices = new LinkedHashMap<>(
                    Map.of("list", "wilayah-" + LEVELS.get(level), "value", "kode", "label", "nama"));
            if (level > 0) {
                choices.put("where", Map.of(LEVELS.get(level - 1), LEVELS.get(level - 1)));
            }
            fields.put(LEVELS.get(level), Map.of("type", "string", "title", LEVELS.get(level), "x-choices", choices));
        }
        return FormSchema.of(
                Map.of("type", "object", "title", "Alamat", "properties", fields, "required", LEVELS), lists);
    }

    private static FormSchema search(ChoiceLists lists) {
        Map<String, Object> choices = Map.of("list", "wilayah-kelurahan", "value", "kode", "label", "nama");
        Map<String, Object> field = Map.of("type", "string", "title", "Desa", "x-choices", choices);
        return FormSchema.of(Map.of("type", "object", "title", "Desa", "properties", Map.of("desa", field)), lists);
    }

    private static int drawn(FormSchema form, Map<String, Object> answers, Map<String, String> searches) {
        FormContext context =
                FormContext.beforeCase(LocalDate.EPOCH, WorkingDays.UNKNOWN).searching(searches);
        FormInEffect effect = form.inEffect(answers, context);
        return new FormFields(Messages.load())
                .fields(effect.form(), effect.answers(), effect.problems(), Language.ID)
                .size();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        OUT.printf("%s: %,d ms%n", what, (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    private static long median(IntSupplier work) {
        long[] times = new long[ROUNDS];
        int seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            seen += work.getAsInt();
            times[round] = (System.nanoTime() - start) / 1_000;
        }
        if (seen == 0) {
            throw new IllegalStateException("Expected the work to see something");
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
