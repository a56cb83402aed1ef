package id.mutubaku.exchange.draft;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.exchange.flow.Flow;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.reading.PageText;
import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.List;

/** The report while the draft is made. */
final class ReportBuilder {
    private static final double LARGE = 0.12;

    private final List<Evidence> values = new ArrayList<>();
    private final List<Problem> open = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();

    /** Notes that a value stands at a place. */
    void read(String pointer, Quote quote) {
        values.add(new Evidence(pointer, quote.place(), 1, false));
    }

    /** Notes that a value was seen in the drawing. */
    void seen(String pointer, Place place, double sure) {
        values.add(new Evidence(pointer, place, sure, false));
    }

    /** Notes that a value was concluded from what stands at a place. */
    void inferred(String pointer, Place place, double sure) {
        values.add(new Evidence(pointer, place, sure, true));
    }

    /** Asks what the paper leaves open. */
    void ask(String pointer, String rule, String... arguments) {
        open.add(new Problem(pointer, rule, Severity.ERROR, List.of(arguments)));
    }

    /** Says what a person should look at, although nothing is missing. */
    void doubt(String pointer, String rule, String... arguments) {
        open.add(new Problem(pointer, rule, Severity.WARNING, List.of(arguments)));
    }

    void leftOver(Flow flow) {
        flow.loose().forEach(place -> unused.add(new Unused(Unused.Kind.LINE, place, "")));
        flow.strange().forEach(place -> unused.add(new Unused(Unused.Kind.SHAPE, place, "")));
    }

    /** Lists the words and pictures of a page that nobody used. */
    void leftOver(PageText text) {
        PagePicture page = text.page();
        text.unused().forEach(quote -> unused.add(new Unused(Unused.Kind.TEXT, quote.place(), quote.text())));
        for (Box image : page.images()) {
            unused.add(new Unused(Unused.Kind.IMAGE, new Place(page.number(), image), ""));
        }
        if (page.unreadable() > 0) {
            doubt("", "import/unreadable", Integer.toString(page.number()), Integer.toString(page.unreadable()));
        }
        boolean pictured = page.tables().isEmpty()
                && page.images().stream()
                        .anyMatch(image -> image.area() > LARGE * page.box().area());
        if (pictured) {
            ask("", "import/picture", Integer.toString(page.number()));
        }
    }

    ImportReport build(List<PagePicture> pages) {
        return new ImportReport(pages, values, open, unused);
    }
}
