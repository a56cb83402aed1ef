package id.mutubaku.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.formula.AnswerPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by the indexes of a list is what a look at every row finds. */
final class OfferedChoicesTest {
    private static final List<String> WORDS = List.of("Suka", "Sukamaju", "Maju", "Jaya", "Mulya", "Du’en", "É", "a1");

    private record Row(String code, String parent, String name) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void indexes_findWhatALookAtEveryRowFinds(long seed) {
        Random random = new Random(seed);
        List<Row> rows = rows(random, 1 + random.nextInt(300));
        ChoiceList list = list(rows);

        for (int times = 0; times < 50; times++) {
            Optional<String> parent =
                    random.nextBoolean() ? Optional.empty() : Optional.of(String.valueOf(random.nextInt(8)));
            OfferedChoices offered = offered(list, parent);
            List<Row> among = rows.stream()
                    .filter(row -> parent.isEmpty() || row.parent().equals(parent.get()))
                    .toList();
            Row any = rows.get(random.nextInt(rows.size()));
            String typed = typed(random);

            assertEquals(among.isEmpty(), offered.isEmpty());
            assertEquals(among.size() > 50, offered.hasMoreThan(50));
            assertEquals(Optional.of(any).filter(among::contains).map(Row::name), offered.label(any.code()));
            assertEquals(
                    among.stream()
                            .filter(row -> matches(row.name(), typed))
                            .map(Row::code)
                            .toList(),
                    offered.matching(typed).part(0, 1000).stream()
                            .map(ListChoice::value)
                            .toList(),
                    typed);
        }
    }

    @Test
    void value_isFoundToo_andPartsFollowEachOther() {
        ChoiceList list = list(rows(new Random(3), 30));
        OfferedChoices all = offered(list, Optional.empty());

        assertEquals(1, all.matching("k007").size());
        assertEquals(30, all.matching("").size());
        assertEquals("k010", all.matching("").part(10, 5).get(0).value());
        assertEquals(List.of(), all.matching("").part(30, 5));
        assertEquals(0, all.matching("tidak ada").size());
    }

    @Test
    void valueTwice_isTold_unlessItsParentsDiffer() {
        ChoiceList list = ChoiceFileTest.list("kode,induk,nama\n1,a,Satu\n1,b,Satu\n2,a,Dua\n2,a,Dua lagi");

        assertEquals(Optional.of(new ChoiceList.Duplicate("1", 2, 3)), list.duplicate("kode", Set.of()));
        assertEquals(Optional.of(new ChoiceList.Duplicate("2", 4, 5)), list.duplicate("kode", Set.of("induk")));
        assertEquals(Optional.empty(), list.lineWithout("nama"));
    }

    private static List<Row> rows(Random random, int count) {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            String name = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                    .limit(1 + random.nextInt(3))
                    .collect(Collectors.joining(" "));
            rows.add(new Row("k%03d".formatted(index), String.valueOf(random.nextInt(6)), name));
        }
        return rows;
    }

    private static ChoiceList list(List<Row> rows) {
        return ChoiceFileTest.list(rows.stream()
                .map(row -> row.code() + "," + row.parent() + "," + row.name())
                .collect(Collectors.joining("\n", "kode,induk,nama\n", "\n")));
    }

    private static OfferedChoices offered(ChoiceList list, Optional<String> parent) {
        ChoiceSource source = new ChoiceSource(
                "x",
                "kode",
                "nama",
                new TreeMap<>(Map.of("induk", AnswerPath.parse("induk").orElseThrow())));
        return new OfferedChoices(
                list,
                source,
                new TreeMap<>(parent.map(value -> Map.of("induk", value)).orElse(Map.of())));
    }

    private static String typed(Random random) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String begun = word.substring(0, 1 + random.nextInt(word.length())).toUpperCase(Locale.ROOT);
        return random.nextBoolean() ? begun : begun + " ma";
    }

    private static boolean matches(String name, String typed) {
        List<String> has = plain(name);
        return plain(typed).stream().allMatch(word -> has.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static List<String> plain(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).replace('é', 'e').split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
