package id.mutubaku.ui.site;

import id.mutubaku.document.flow.View;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.engine.calendar.HolidayList;
import id.mutubaku.engine.calendar.HolidayYear;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.cases.documents.DocumentRules.Asked;
import id.mutubaku.engine.cases.documents.DocumentRules.Need;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.engine.definition.SopSummary.Withdrawal;
import id.mutubaku.engine.estimate.TimeSum;
import id.mutubaku.engine.estimate.Ways;
import id.mutubaku.engine.estimate.Ways.Taken;
import id.mutubaku.engine.estimate.Ways.Way;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.SopDefinition.Service;
import id.mutubaku.model.definition.Step.DocumentUse;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.svg.Flowchart;
import id.mutubaku.ui.view.FlowchartView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.site.SopView;
import id.mutubaku.ui.view.site.SopView.LegalItem;
import id.mutubaku.ui.view.site.SopView.Link;
import id.mutubaku.ui.view.site.SopView.NoteGroup;
import id.mutubaku.ui.view.site.SopView.Path;
import id.mutubaku.ui.view.site.SopView.Ready;
import id.mutubaku.ui.view.site.SopView.Standard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the start page of one SOP in one language. */
final class SopPages {
    private final Sop linked;
    private final Sop sop;
    private final SopDefinition definition;
    private final Messages messages;
    private final String lang;
    private final TimeWords time;

    SopPages(Sop linked, Messages messages, String lang) {
        this.linked = linked;
        this.sop = linked.in(Language.of(lang));
        this.definition = sop.definition();
        this.messages = messages;
        this.lang = lang;
        this.time = new TimeWords(messages, lang);
    }

    static Link link(Sop sop) {
        SopDefinition definition = sop.definition();
        return new Link(sop.phrase(definition.briefly()), "/" + definition.reference() + "/");
    }

    static Link link(SopSummary sop, Language language) {
        return new Link(sop.title(language), "/" + sop.reference() + "/");
    }

    /**
     * Draws the page.
     *
     * @param callers the SOPs that call this one
     * @param withdrawal present while nobody can ask for it
     */
    SopView view(List<SopSummary> callers, Optional<Withdrawal> withdrawal) {
        StepViews steps = new StepViews(sop, messages, lang);
        Optional<Service> service = definition.service();
        Optional<Problem> missing = new SopPapers(linked).missing();
        return new SopView(
                sop.phrase(definition.briefly()),
                sop.region().name(),
                "/" + definition.region() + "/",
                said(service.map(Service::summary)),
                said(service.map(Service::gives)),
                said(service.map(Service::audience)),
                beginner().map(who -> text("site.begins", who)).orElse(""),
                withdrawal.map(this::withdrawn).orElse(""),
                ready(),
                promise(),
                paths(),
                service.filter(has -> withdrawal.isEmpty())
                        .map(has -> "/" + definition.reference() + "/ajukan")
                        .orElse(""),
                beginner().map(who -> text("site.begin-as", who)).orElse(""),
                standard(),
                callers.stream().map(caller -> link(caller, Language.of(lang))).toList(),
                IntStream.range(0, definition.steps().size())
                        .mapToObj(steps::step)
                        .toList(),
                Optional.of(FlowchartView.of(Flowchart.of(linked, View.PRINTED).pages(Language.of(lang)))),
                missing.isPresent() ? List.of() : papers(),
                missing.map(problem -> problem.sentence(Language.of(lang))).orElse(""),
                legalBasis(),
                Optional.of(PrintedTable.of(sop, messages)),
                calendar());
    }

    private List<LinkView> papers() {
        return Arrays.stream(Paper.values())
                .map(paper ->
                        new LinkView(SopPapers.path(definition.reference(), paper), text("sop.paper." + paper.css())))
                .toList();
    }

    private List<Standard> standard() {
        return definition.service().flatMap(Service::standard).stream()
                .flatMap(standard -> standard.components().entrySet().stream())
                .map(component -> new Standard(
                        text("standard." + component.getKey().property()), sop.phrase(component.getValue())))
                .toList();
    }

    private CharSequence said(Optional<String> text) {
        return text.<CharSequence>map(sop::phrase).orElse("");
    }

    private String withdrawn(Withdrawal withdrawal) {
        Words words = new Words(messages, lang, sop.region().timeZone());
        return text("sop.withdrawn-since", words.date(withdrawal.since()), withdrawal.reason());
    }

    /** Says how long the SOP takes at most; empty when it does not say. */
    String longest() {
        String promised =
                promised().filter(TimeStandard::hasEnd).map(time::standard).orElse("");
        return promised.isEmpty() ? ofSteps() : promised;
    }

    private Optional<TimeStandard> promised() {
        return definition.service().flatMap(Service::time).flatMap(TimeStandard::of);
    }

    /** Says until when the whole service is promised; empty where it is not. */
    private String promise() {
        return promised()
                .filter(TimeStandard::hasEnd)
                .map(standard ->
                        text(standard.by().isPresent() ? "sop.promise-by" : "sop.promise", time.standard(standard)))
                .orElse("");
    }

    private String ofSteps() {
        return time.longest(TimeSum.across(Ways.of(sop).stream().map(Way::time).toList()));
    }

    /** Names the officials who begin the SOP; empty when an applicant does, or when nobody asks for it. */
    Optional<String> beginner() {
        return definition.service().isEmpty() || definition.beginsWithApplicant()
                ? Optional.empty()
                : Optional.of(new StepViews(sop, messages, lang).performers(definition.start()));
    }

    private List<Ready> ready() {
        return definition.start().requires().stream()
                .flatMap(use -> definition.document(use.document()).stream()
                        .filter(document -> document.from() == DocumentType.From.UPLOAD)
                        .map(document -> new Ready(
                                sop.phrase(document.briefly()),
                                sop.phrase(hint(document, use)),
                                formats(document),
                                document.megabytes(),
                                use.optional())))
                .toList();
    }

    /** Says when it is needed before what to know about it. */
    private String hint(DocumentType document, DocumentUse use) {
        List<String> when = FormFields.conditions(
                sop, definition.start(), new Asked(document, Need.of(use)), messages, Language.of(lang));
        return Stream.concat(when.stream(), document.hint().stream()).collect(Collectors.joining(" "));
    }

    private String formats(DocumentType document) {
        List<String> names =
                document.accept().stream().map(SopPages::format).distinct().toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + text("site.or") + " " + names.get(last);
    }

    /** Gives the name people know a media type by. */
    private static String format(String mediaType) {
        return switch (mediaType) {
            case "application/msword", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                "Word";
            case "application/vnd.ms-excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ->
                "Excel";
            default -> mediaType.substring(mediaType.indexOf('/') + 1).toUpperCase(Locale.ROOT);
        };
    }

    private List<Path> paths() {
        List<Way> ways = Ways.of(sop);
        return ways.stream().noneMatch(way -> way.time().timed())
                ? List.of()
                : ways.stream()
                        .map(way -> new Path(
                                ways.size() == 1 ? "" : sop.phrase(label(way, ways)), "", time.range(way.time())))
                        .toList();
    }

    /** Names a way after its end, and after the answers that not every way to that end has. */
    private String label(Way way, List<Way> ways) {
        List<Way> same =
                ways.stream().filter(other -> other.end().equals(way.end())).toList();
        String answers = way.taken().stream()
                .filter(taken -> same.stream().anyMatch(other -> !other.taken().contains(taken)))
                .map(Taken::label)
                .collect(Collectors.joining(", "));
        String end = definition.end(way.end()).map(End::briefly).orElse(way.end());
        return answers.isEmpty() ? end : end + ": " + answers;
    }

    /** Tells by which calendar time is reckoned, and where its data come from. */
    private Optional<SopView.Calendar> calendar() {
        return sop.officeTime() instanceof CalendarTime time
                ? Optional.of(calendar(time.workingTime().calendar()))
                : Optional.empty();
    }

    private SopView.Calendar calendar(WorkCalendar calendar) {
        Words words = new Words(messages, lang, sop.region().timeZone());
        List<NoteGroup> sources = new ArrayList<>();
        sources.add(new NoteGroup(
                text("site.calendar.hours"),
                calendar.periods().stream()
                        .map(period -> text("site.calendar.since", words.date(period.from())) + ": "
                                + period.source().note())
                        .toList()));
        for (HolidayList list : calendar.holidayLists()) {
            sources.add(new NoteGroup(
                    list.title(), list.years().stream().flatMap(this::notes).toList()));
        }
        String years = calendar.knownYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new SopView.Calendar(
                text(years.isEmpty() ? "site.calendar.none" : "site.calendar.lead", calendar.title(), years), sources);
    }

    private Stream<String> notes(HolidayYear year) {
        return Stream.concat(
                Stream.of(year.year() + ": " + year.source().note()),
                year.ramadan().stream()
                        .map(ramadan -> text("site.calendar.ramadan", String.valueOf(year.year())) + ": "
                                + ramadan.source().note()));
    }

    private List<LegalItem> legalBasis() {
        return PrintedTable.numbered(definition.document().legalBasis(), LegalItem::new);
    }

    private String text(String key, Object... arguments) {
        return messages.text(lang, key, arguments);
    }
}
