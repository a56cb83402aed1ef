package id.mutubaku.ui.site;

import id.mutubaku.api.definition.Actor;
import id.mutubaku.api.definition.Branch;
import id.mutubaku.api.definition.DocumentType;
import id.mutubaku.api.definition.End;
import id.mutubaku.api.definition.SopDefinition;
import id.mutubaku.api.definition.SopDefinition.Service;
import id.mutubaku.api.definition.Step;
import id.mutubaku.api.definition.Step.Performer;
import id.mutubaku.api.definition.Step.Role;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.site.Ways.Taken;
import id.mutubaku.ui.site.Ways.Way;
import id.mutubaku.ui.view.applicant.SopView;
import id.mutubaku.ui.view.applicant.SopView.LegalItem;
import id.mutubaku.ui.view.applicant.SopView.Link;
import id.mutubaku.ui.view.applicant.SopView.Path;
import id.mutubaku.ui.view.applicant.SopView.Ready;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the start page of one SOP in one language. */
final class SopPages {
    private final Sop sop;
    private final SopDefinition definition;
    private final Messages messages;
    private final String lang;
    private final TimeWords time;

    SopPages(Sop sop, Messages messages, String lang) {
        this.sop = sop;
        this.definition = sop.definition();
        this.messages = messages;
        this.lang = lang;
        this.time = new TimeWords(messages, lang);
    }

    static Link link(SopDefinition definition) {
        return new Link(definition.title(), "/" + definition.reference() + "/");
    }

    /** Draws the page; {@code callers} are the SOPs that call this one. */
    SopView view(List<SopDefinition> callers) {
        Optional<Service> service = definition.service();
        return new SopView(
                definition.title(),
                sop.region().name(),
                "/" + definition.region() + "/",
                service.map(Service::summary).orElse(""),
                service.map(Service::gives).orElse(""),
                service.map(Service::audience).orElse(""),
                beginner().map(who -> text("site.begins", who)).orElse(""),
                ready(),
                paths(),
                service.map(has -> "/" + definition.reference() + "/ajukan").orElse(""),
                beginner().map(who -> text("site.begin-as", who)).orElse(""),
                callers.stream().map(SopPages::link).toList(),
                IntStream.range(0, definition.steps().size())
                        .mapToObj(this::step)
                        .toList(),
                Optional.empty(),
                legalBasis(),
                Optional.of(PrintedTable.of(sop, messages)),
                ReadingNotes.of(definition, messages, lang));
    }

    /** Says how long the SOP takes at most; empty when it does not say. */
    String longest() {
        return time.longest(TimeSum.across(Ways.of(sop).stream().map(Way::time).toList()));
    }

    /** Names the officials who begin the SOP; empty when an applicant does, or when nobody asks for it. */
    Optional<String> beginner() {
        return definition.service().isEmpty() || definition.beginsWithApplicant()
                ? Optional.empty()
                : Optional.of(names(definition.start(), Role.PERFORMS, text("site.or")));
    }

    private List<Ready> ready() {
        return definition.start().requires().stream()
                .flatMap(use -> definition.document(use.document()).stream()
                        .filter(document -> document.from() == DocumentType.From.UPLOAD)
                        .map(document -> new Ready(
                                document.name(),
                                document.hint().orElse(""),
                                formats(document),
                                document.maxMegabytes(),
                                use.optional())))
                .toList();
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
                        .map(way -> new Path(ways.size() == 1 ? "" : label(way, ways), "", time.range(way.time())))
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
        String end = definition.end(way.end()).map(End::title).orElse(way.end());
        return answers.isEmpty() ? end : end + ": " + answers;
    }

    private SopView.Step step(int index) {
        Step step = definition.steps().get(index);
        String said = time.step(Ways.standard(sop, step));
        return new SopView.Step(
                step.activity(),
                actors(step),
                said.isEmpty() ? step.time().map(limit -> limit.raw()).orElse("") : said,
                leads(step, index),
                step.call().map(call -> link(sop.calledBy(step).definition())).stream()
                        .toList());
    }

    private String actors(Step step) {
        List<String> parts = new ArrayList<>(List.of(names(step, Role.PERFORMS, text("site.or"))));
        for (Role role : List.of(Role.CONSULTED, Role.COORDINATES, Role.RECEIVES)) {
            String names = names(step, role, text("site.and"));
            if (!names.isEmpty()) {
                parts.add(text("mark." + role.name().toLowerCase(Locale.ROOT)) + ": " + names);
            }
        }
        return String.join(" · ", parts);
    }

    private String names(Step step, Role role, String joint) {
        return step.actors().stream()
                .filter(each -> each.as() == role)
                .map(Performer::actor)
                .map(id -> definition.actor(id).map(Actor::name).orElse(id))
                .collect(Collectors.joining(" " + joint + " "));
    }

    /** Says where a step leads, unless that is simply the next one. */
    private List<String> leads(Step step, int index) {
        List<String> leads = new ArrayList<>();
        for (Branch branch : step.branches()) {
            branch.to().ifPresent(to -> leads.add(branch.label() + ": " + lead(to, index)));
        }
        step.next()
                .filter(to -> position(to) != index + 1)
                .filter(to -> position(to) > 0 || index + 1 < definition.steps().size())
                .ifPresent(to -> leads.add(capital(lead(to, index))));
        return leads;
    }

    private String lead(String to, int from) {
        int position = position(to);
        if (position < 0) {
            return text("site.lead.end", definition.end(to).map(End::title).orElse(to));
        }
        return text(position <= from ? "site.lead.back" : "site.lead.on", position + 1);
    }

    private int position(String stepId) {
        return definition.steps().stream().map(Step::id).toList().indexOf(stepId);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private List<LegalItem> legalBasis() {
        return PrintedTable.numbered(definition.document().legalBasis(), LegalItem::new);
    }

    private String text(String key, Object... arguments) {
        return messages.text(lang, key, arguments);
    }
}
