package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.mutubaku.exchange.flow.Symbol;
import id.mutubaku.exchange.label.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ends of a draft: the usual one, and one for each wording that an end is marked with. */
final class EndWriter {
    private static final String USUAL = "selesai";
    private static final List<String> USUAL_WORDS = List.of("", USUAL, "end", "akhir", "stop", "finish");
    private static final int LONGEST = 120;

    private final Slugs slugs;
    private final ReportBuilder report;
    private final Map<String, Marked> marked = new LinkedHashMap<>();
    private boolean usual;

    EndWriter(Slugs slugs, ReportBuilder report) {
        this.slugs = slugs;
        this.report = report;
        slugs.next(USUAL, 1, USUAL);
    }

    /** An end with the symbol that marks it first. */
    private record Marked(String id, Symbol symbol) {}

    /** Returns the id of the end of which nothing is said. */
    String usual() {
        usual = true;
        return USUAL;
    }

    /** Returns the id of the end that a symbol marks. */
    String of(Symbol symbol) {
        String letters = Wording.letters(symbol.text());
        return USUAL_WORDS.contains(letters)
                ? usual()
                : marked.computeIfAbsent(letters, any -> new Marked(slugs.next(symbol.text(), 4, USUAL), symbol))
                        .id();
    }

    void write(ArrayNode list) {
        if (usual || marked.isEmpty()) {
            list.addObject().put("id", USUAL).put("kind", "completed").put("title", "Selesai");
        }
        for (Marked end : marked.values()) {
            String text = end.symbol().text();
            String pointer = "/ends/" + list.size();
            list.addObject()
                    .put("id", end.id())
                    .put("kind", kind(text))
                    .put("title", text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            report.seen(pointer + "/title", end.symbol().place(), 1);
            report.inferred(pointer + "/kind", end.symbol().place(), 0.7);
        }
    }

    private static String kind(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.contains("tolak") || small.contains("tidak dapat")) {
            return "rejected";
        }
        return small.contains("batal") ? "cancelled" : "completed";
    }
}
