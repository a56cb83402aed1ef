package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.mutubaku.exchange.reading.Quote;
import id.mutubaku.exchange.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The actors of a draft, one for each column. */
final class ActorWriter {
    private static final int LONGEST = 120;

    private final Slugs slugs;
    private final ReportBuilder report;

    ActorWriter(Slugs slugs, ReportBuilder report) {
        this.slugs = slugs;
        this.report = report;
    }

    /** Writes the actors and returns their ids from left to right. */
    List<String> write(List<Column> columns, ArrayNode list) {
        List<String> ids = new ArrayList<>();
        for (Column column : columns) {
            Quote heading = column.heading();
            String pointer = "/actors/" + list.size();
            String name = heading.isEmpty() ? "Pelaksana " + (list.size() + 1) : cut(heading.text());
            ids.add(slugs.next(name, 5, "pelaksana"));
            list.addObject()
                    .put("id", ids.get(ids.size() - 1))
                    .put("name", name)
                    .put("kind", kind(name));
            report.read(pointer + "/name", heading);
            report.inferred(pointer + "/kind", heading.place(), 0.5);
            if (heading.isEmpty()) {
                report.ask(pointer + "/name", "import/heading", name);
            }
        }
        return ids;
    }

    private static String cut(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    private static String kind(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.contains("pemohon") || small.equals("opd") || small.contains("masyarakat")) {
            return "applicant";
        }
        if (small.contains("vendor") || small.contains("penyedia") || small.contains("rekanan")) {
            return "external";
        }
        return small.startsWith("tim ") || small.contains("kelompok") || small.contains("pokja") ? "team" : "official";
    }
}
