package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.exchange.identity.Identity;
import id.mutubaku.exchange.identity.PrintedDate;
import id.mutubaku.exchange.identity.PrintedList;
import id.mutubaku.exchange.label.IdentityLabel;
import id.mutubaku.exchange.reading.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SOP as printed: the fields, dates, approval and lists of the identity block. */
final class PrintedWriter {
    private static final Pattern NIP = Pattern.compile("(?i)\\bNIP\\b[.:\\s]*([0-9][0-9 ]{8,})");
    private static final List<IdentityLabel> DATES =
            List.of(IdentityLabel.CREATED_ON, IdentityLabel.REVISED_ON, IdentityLabel.EFFECTIVE_ON);

    private final Identity identity;
    private final ReportBuilder report;

    PrintedWriter(Identity identity, ReportBuilder report) {
        this.identity = identity;
        this.report = report;
    }

    void write(String title, ObjectNode document) {
        identity.letterhead().ifPresent(lines -> {
            ArrayNode agency = document.putArray("agency");
            lines.lines().forEach(agency::add);
            report.read("/document/agency", lines);
        });
        document.put("title", title);
        value(IdentityLabel.TITLE).ifPresent(quote -> report.read("/document/title", quote));
        value(IdentityLabel.SOP_NUMBER).ifPresent(quote -> {
            document.put("number", quote.text());
            report.read("/document/number", quote);
        });
        DATES.forEach(label -> value(label).ifPresent(quote -> writeDate(label, quote, document)));
        value(IdentityLabel.APPROVED_BY).ifPresent(quote -> writeApproval(quote, document.putObject("approvedBy")));
        for (IdentityLabel label : IdentityLabel.values()) {
            if (label.isList()) {
                writeList(label, document);
            }
        }
        identity.missing().forEach(label -> report.ask("/document/" + label.key(), "import/field", label.key()));
    }

    private Optional<Quote> value(IdentityLabel label) {
        return identity.value(label);
    }

    private void writeDate(IdentityLabel label, Quote quote, ObjectNode document) {
        ObjectNode date = document.putObject(label.key()).put("raw", quote.text());
        PrintedDate.read(quote.text()).ifPresent(read -> date.put("date", read));
        report.read("/document/" + label.key(), quote);
    }

    private void writeApproval(Quote quote, ObjectNode approval) {
        report.read("/document/approvedBy", quote);
        Matcher nip = NIP.matcher(quote.text());
        boolean numbered = nip.find();
        List<String> lines = quote.lines().stream()
                .filter(line -> !line.toUpperCase(java.util.Locale.ROOT).contains("NIP"))
                .toList();
        boolean named = lines.size() > 1;
        List<String> position = named ? lines.subList(0, lines.size() - 1) : lines;
        if (!position.isEmpty()) {
            approval.put("position", String.join(" ", position));
        }
        if (named) {
            approval.put("name", lines.get(lines.size() - 1));
            report.inferred("/document/approvedBy/name", quote.place(), 0.8);
        }
        if (numbered) {
            approval.put("nip", nip.group(1).strip());
        }
    }

    private void writeList(IdentityLabel label, ObjectNode document) {
        ArrayNode list = document.putArray(label.key());
        value(label).ifPresent(quote -> {
            List<PrintedList.Item> items = PrintedList.items(quote);
            items.forEach(item -> writeItem(item, list));
            report.read("/document/" + label.key(), quote);
        });
    }

    private static void writeItem(PrintedList.Item item, ArrayNode list) {
        String usual = (list.size() + 1) + ".";
        if (item.label().equals(usual) && !item.text().isEmpty()) {
            list.add(item.text());
        } else {
            list.addObject().put("label", item.label()).put("text", item.text());
        }
    }

    /** Writes the wordings of labels. */
    void writeLabels(ObjectNode labels) {
        for (IdentityLabel label : IdentityLabel.values()) {
            identity.label(label).ifPresent(quote -> labels.put(label.key(), quote.text()));
        }
    }
}
