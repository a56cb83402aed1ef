package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.exchange.identity.PrintedList;
import id.mutubaku.exchange.label.Wording;
import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The documents that cells of mutu baku name, each once. */
final class DocumentCatalogue {
    private static final Pattern BETWEEN = Pattern.compile("[,;](?![^(]*\\))\\s*");
    private static final int LONGEST = 200;
    private static final int MEGABYTES = 10;
    private static final Map<String, String> KINDS = kinds();

    private final Slugs slugs;
    private final ArrayNode documents;
    private final Map<String, String> ids = new LinkedHashMap<>();

    DocumentCatalogue(Slugs slugs, ArrayNode documents) {
        this.slugs = slugs;
        this.documents = documents;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of("komputer", "laptop", "pc", "printer", "internet", "atk", "alat tulis", "scanner", "aplikasi", "server")
                .forEach(word -> kinds.put(word, "equipment"));
        kinds.put("disposisi", "disposition");
        List.of("form", "formulir", "blanko").forEach(word -> kinds.put(word, "form"));
        List.of("surat", "memo", "nota dinas", "undangan").forEach(word -> kinds.put(word, "letter"));
        List.of("laporan", "berita acara", "notula", "notulen").forEach(word -> kinds.put(word, "report"));
        List.of("buku", "agenda", "register").forEach(word -> kinds.put(word, "register"));
        return kinds;
    }

    /** Adds the documents of a cell to a list of a step. */
    void name(Quote cell, ArrayNode list) {
        List<String> known = new ArrayList<>();
        for (String name : names(cell)) {
            String id = ids.computeIfAbsent(Wording.letters(name), letters -> add(name));
            if (!known.contains(id)) {
                known.add(id);
                list.addObject().put("document", id);
            }
        }
    }

    private static List<String> names(Quote cell) {
        List<PrintedList.Item> items = PrintedList.items(cell);
        List<String> texts = items.size() > 1
                ? items.stream().map(PrintedList.Item::text).toList()
                : List.of(BETWEEN.split(cell.text()));
        return texts.stream()
                .map(text -> text.replaceAll("[,;.\\s]+$", "").strip())
                .filter(text -> !Wording.letters(text).isEmpty())
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .toList();
    }

    private String add(String name) {
        String id = slugs.next(name, 6, "dokumen");
        String kind = kind(name);
        ObjectNode document =
                documents.addObject().put("id", id).put("name", name).put("kind", kind);
        if (kind.equals("equipment") || kind.equals("register")) {
            document.put("from", "outside");
        } else {
            document.put("from", "upload").putArray("accept").add("application/pdf");
            document.put("maxMegabytes", MEGABYTES);
        }
        document.put("source", "inferred");
        return id;
    }

    private static String kind(String name) {
        String small = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
        return KINDS.entrySet().stream()
                .filter(entry -> small.contains(" " + entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("data");
    }
}
