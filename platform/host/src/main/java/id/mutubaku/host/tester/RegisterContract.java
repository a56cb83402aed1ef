package id.mutubaku.host.tester;

import id.mutubaku.api.plugin.Register;
import id.mutubaku.api.plugin.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The contract of every {@link Register}, so that the one in memory, with which plugins are tested, and the one in
 * the database behave alike. A test runs each of {@link #rules()} against a new, empty register.
 */
public final class RegisterContract {
    private static final int CONTENDERS = 8;
    private static final int NUMBERS = 10;

    private RegisterContract() {}

    /** Returns what to try, by name; each takes an empty register and throws an {@link AssertionError} where it fails. */
    public static Map<String, Consumer<Register>> rules() {
        Map<String, Consumer<Register>> rules = new LinkedHashMap<>();
        rules.put("missing_isAbsent", RegisterContract::missingIsAbsent);
        rules.put("put_countsVersions", RegisterContract::putCountsVersions);
        rules.put("put_refusesOldVersion", RegisterContract::putRefusesOldVersion);
        rules.put("put_atVersionZero_needsNoneYet", RegisterContract::putAtZeroNeedsNone);
        rules.put("removed_beginsAnew", RegisterContract::removedBeginsAnew);
        rules.put("remove_refusesOldVersion", RegisterContract::removeRefusesOldVersion);
        rules.put("list_sortsByCodePoint_fromPrefix", RegisterContract::listSorts);
        rules.put("list_takesPrefixLiterally", RegisterContract::listTakesPrefixLiterally);
        rules.put("list_isLimited", RegisterContract::listIsLimited);
        rules.put("value_isKeptExactly", RegisterContract::valueIsKept);
        rules.put("tooLong_isRefused", RegisterContract::tooLongIsRefused);
        rules.put("unkeepable_isRefused", RegisterContract::unkeepableIsRefused);
        rules.put("list_isLimitedInSize", RegisterContract::listIsLimitedInSize);
        rules.put("twoWriters_neverBothWin", RegisterContract::twoNeverBothWin);
        return rules;
    }

    private static void missingIsAbsent(Register register) {
        same(Optional.empty(), register.find("a"), "find on an empty register");
        same(List.of(), register.list("", 10), "list of an empty register");
        same(false, register.remove("a", 1), "remove what is not there");
        same(false, register.put("a", 1, "x"), "put at version 1 what is not there");
        same(Optional.empty(), register.find("a"), "find after a refused put");
    }

    private static void putCountsVersions(Register register) {
        same(true, register.put("a", 0, "one"), "first put");
        same(Optional.of(new Entry("a", 1, "one")), register.find("a"), "entry after the first put");
        same(true, register.put("a", 1, "two"), "second put");
        same(Optional.of(new Entry("a", 2, "two")), register.find("a"), "entry after the second put");
    }

    private static void putRefusesOldVersion(Register register) {
        register.put("a", 0, "one");
        register.put("a", 1, "two");
        same(false, register.put("a", 1, "late"), "put at version 1 while 2 is there");
        same(false, register.put("a", 3, "early"), "put at version 3 while 2 is there");
        same(Optional.of(new Entry("a", 2, "two")), register.find("a"), "entry after refused puts");
    }

    private static void putAtZeroNeedsNone(Register register) {
        register.put("a", 0, "one");
        same(false, register.put("a", 0, "other"), "put at version 0 while 1 is there");
        same(Optional.of(new Entry("a", 1, "one")), register.find("a"), "entry after a refused put");
    }

    private static void removedBeginsAnew(Register register) {
        register.put("a", 0, "one");
        same(true, register.remove("a", 1), "remove");
        same(Optional.empty(), register.find("a"), "find what was removed");
        same(true, register.put("a", 0, "again"), "put again what was removed");
        same(Optional.of(new Entry("a", 1, "again")), register.find("a"), "entry that was put again");
    }

    private static void removeRefusesOldVersion(Register register) {
        register.put("a", 0, "one");
        register.put("a", 1, "two");
        same(false, register.remove("a", 1), "remove at version 1 while 2 is there");
        same(true, register.find("a").isPresent(), "entry after a refused remove");
    }

    private static void listSorts(Register register) {
        String beyond = new String(Character.toChars(0x1F4C4));
        List<String> keys = List.of("k/A", "k/Z", "k/a", "k/b", "k/é", "k/\uFF21", "k/" + beyond);
        List<String> shuffled = new ArrayList<>(keys);
        java.util.Collections.reverse(shuffled);
        shuffled.forEach(key -> register.put(key, 0, "x"));
        register.put("j", 0, "before");
        register.put("l", 0, "after");
        same(keys, keys(register.list("k/", 10)), "keys below k/, by code point");
        same("j", register.list("", 1).get(0).key(), "first of all");
    }

    private static void listTakesPrefixLiterally(Register register) {
        register.put("a%b", 0, "x");
        register.put("a_b", 0, "x");
        register.put("axb", 0, "x");
        register.put("a\\b", 0, "x");
        same(List.of("a%b"), keys(register.list("a%", 10)), "keys below a%");
        same(List.of("a_b"), keys(register.list("a_", 10)), "keys below a_");
        same(List.of("a\\b"), keys(register.list("a\\", 10)), "keys below a\\");
    }

    private static void listIsLimited(Register register) {
        for (int index = 0; index < NUMBERS; index++) {
            register.put("n" + index, 0, "x");
        }
        same(List.of("n0", "n1", "n2"), keys(register.list("n", 3)), "first three");
        same(NUMBERS, register.list("n", 10_000).size(), "number of keys with the greatest limit");
        refused(() -> register.list("n", 10_001), "a limit of 10,001");
    }

    private static void valueIsKept(Register register) {
        String value = " \n\t\"'\\ é \uD83D\uDCC4 {\"a\": 1.0} ";
        register.put("a", 0, value);
        same(value, register.find("a").map(Entry::value).orElse(""), "value");
        register.put("b", 0, "");
        same("", register.find("b").map(Entry::value).orElse("none"), "empty value");
        String longest = "x".repeat(1_000_000);
        same(true, register.put("k".repeat(200), 0, longest), "put the longest key and value");
        same(longest, register.find("k".repeat(200)).map(Entry::value).orElse(""), "the longest value");
    }

    private static void tooLongIsRefused(Register register) {
        refused(() -> register.put("k".repeat(201), 0, "x"), "a key of 201 characters");
        refused(() -> register.put("", 0, "x"), "an empty key");
        refused(() -> register.put("a", 0, "x".repeat(1_000_001)), "a value of 1,000,001 characters");
        same(List.of(), register.list("", 10), "what is kept after refusals");
    }

    private static void unkeepableIsRefused(Register register) {
        String half = String.valueOf((char) 0xD83D);
        for (String text : List.of("a\0b", "a" + half + "b")) {
            refused(() -> register.put(text, 0, "x"), "a key that cannot be kept");
            refused(() -> register.put("a", 0, text), "a value that cannot be kept");
            refused(() -> register.find(text), "to find a key that cannot be kept");
            refused(() -> register.remove(text, 1), "to remove a key that cannot be kept");
            same(List.of(), register.list(text, 10), "list of a prefix that cannot be kept");
        }
        refused(() -> register.put("a", -1, "x"), "version -1");
        String beyond = new String(Character.toChars(0x1F4C4));
        same(true, register.put(beyond.repeat(200), 0, "x"), "put a key of 200 characters, each in two parts");
    }

    /** Each value is small, but together they would not fit into the memory of a machine. */
    private static void listIsLimitedInSize(Register register) {
        String longest = "x".repeat(1_000_000);
        for (int index = 10; index < 15; index++) {
            register.put("n" + index, 0, longest);
        }
        same(4, register.list("n", 4).size(), "number of the largest entries that are listed together");
        try {
            register.list("n", 5);
        } catch (IllegalStateException tooMuch) {
            return;
        }
        throw new AssertionError("Expected an IllegalStateException for a list of 5,000,000 bytes");
    }

    /** Many take the next free number at once, as the Javadoc of the register says: each number is given once. */
    private static void twoNeverBothWin(Register register) {
        ExecutorService threads = Executors.newFixedThreadPool(CONTENDERS);
        try {
            List<Callable<List<Integer>>> takers = new ArrayList<>();
            for (int taker = 0; taker < CONTENDERS; taker++) {
                takers.add(() -> taken(register));
            }
            List<Integer> given = new ArrayList<>();
            for (Future<List<Integer>> numbers : threads.invokeAll(takers)) {
                given.addAll(numbers.get());
            }
            given.sort(null);
            List<Integer> all = new ArrayList<>();
            for (int number = 1; number <= CONTENDERS * NUMBERS; number++) {
                all.add(number);
            }
            same(all, given, "numbers that were given out");
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError("Expected that many can write at once", failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> taken(Register register) {
        List<Integer> mine = new ArrayList<>();
        for (int number = 1; mine.size() < NUMBERS; number++) {
            if (register.put("number/" + number, 0, Thread.currentThread().getName())) {
                mine.add(number);
            }
        }
        return mine;
    }

    private static List<String> keys(List<Entry> entries) {
        return entries.stream().map(Entry::key).toList();
    }

    private static void refused(Runnable asked, String what) {
        try {
            asked.run();
        } catch (IllegalArgumentException expected) {
            return;
        }
        throw new AssertionError("Expected an IllegalArgumentException for " + what);
    }

    private static void same(Object expected, Object came, String what) {
        if (!expected.equals(came)) {
            throw new AssertionError("Expected of " + what + ": " + expected + ", but it is " + came);
        }
    }
}
