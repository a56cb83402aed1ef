package id.mutubaku.ui.site;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.estimate.Ways;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.Performer;
import id.mutubaku.model.definition.Step.Role;
import id.mutubaku.model.definition.TimeLimit.By;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.site.SopView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the lines of an SOP's steps for reading: who, how long, what it waits for, and where it leads. */
final class StepViews {
    private static final String DATA = "/data/";

    private final Sop sop;
    private final SopDefinition definition;
    private final Messages messages;
    private final String lang;
    private final TimeWords time;

    StepViews(Sop sop, Messages messages, String lang) {
        this.sop = sop;
        this.definition = sop.definition();
        this.messages = messages;
        this.lang = lang;
        this.time = new TimeWords(messages, lang);
    }

    SopView.Step step(int index) {
        Step step = definition.steps().get(index);
        return new SopView.Step(
                sop.phrase(step.plainly()),
                actors(step),
                time(step),
                awaits(step),
                leads(step, index),
                step.call().map(call -> SopPages.link(sop.calledBy(step))).stream()
                        .toList());
    }

    /** Says how long a step may take, or by which date it has to be done; as printed where that cannot be read. */
    private String time(Step step) {
        Optional<By> by = step.time().flatMap(TimeStandard::of).flatMap(TimeStandard::by);
        if (by.isPresent()) {
            return time.date(by.get(), by.get().field().map(this::title).orElse(""));
        }
        String said = time.step(Ways.standard(sop, step));
        return said.isEmpty() ? step.time().map(limit -> limit.raw()).orElse("") : said;
    }

    /** Names who performs a step. */
    String performers(Step step) {
        return names(step, Role.PERFORMS, text("site.or"));
    }

    /** Says what has to happen before a step begins: parallel paths come together, a day, a message. */
    private List<String> awaits(Step step) {
        Stream<String> paths = definition.steps().stream()
                .flatMap(each -> each.fork().stream())
                .filter(fork -> fork.join().equals(step.id()))
                .map(fork -> text("site.await.paths"))
                .distinct();
        return Stream.concat(paths, step.until().stream().map(this::until)).toList();
    }

    private String until(Step.Until until) {
        return until.date()
                .map(date -> text(
                        "site.await.date",
                        new Words(messages, lang, sop.region().timeZone()).date(date)))
                .or(() -> until.field().map(field -> text("site.await.field", title(field))))
                .or(() -> until.from().map(this::outsider))
                .or(() -> until.message().map(message -> text("site.await.message", message)))
                .orElseGet(() -> text("site.await.budget-year"));
    }

    private String outsider(String id) {
        return text("site.await.from", sop.actor(id).map(Actor::name).orElse(id));
    }

    /** Returns the label of the field that a pointer such as {@code /data/form/field} names. */
    private String title(String pointer) {
        int field = pointer.indexOf('/', DATA.length());
        Optional<FormSchema> form = sop.form(pointer.substring(DATA.length(), field));
        return form.map(FormSchema::schema)
                .map(schema -> schema.at(pointer.substring(field).replace("/", "/properties/")))
                .map(schema -> schema.path("title").asText())
                .orElse(pointer);
    }

    private String actors(Step step) {
        List<String> parts = new ArrayList<>(List.of(performers(step)));
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
            branch.to().ifPresent(to -> leads.add(branch.briefly() + ": " + lead(to, index)));
        }
        step.fork().ifPresent(fork -> leads.add(atOnce(fork)));
        step.next()
                .filter(to -> position(to) != index + 1)
                .filter(to -> position(to) > 0 || index + 1 < definition.steps().size())
                .ifPresent(to -> leads.add(capital(lead(to, index))));
        return leads;
    }

    private String atOnce(Step.Fork fork) {
        List<String> firsts = fork.to().stream()
                .map(first -> text("site.lead.step", position(first) + 1))
                .toList();
        int last = firsts.size() - 1;
        String joined = String.join(", ", firsts.subList(0, last)) + " " + text("site.and") + " " + firsts.get(last);
        return text("site.lead.at-once", joined, position(fork.join()) + 1);
    }

    private String lead(String to, int from) {
        int position = position(to);
        if (position < 0) {
            return text("site.lead.end", definition.end(to).map(End::briefly).orElse(to));
        }
        return text(position <= from ? "site.lead.back" : "site.lead.on", position + 1);
    }

    private int position(String stepId) {
        return definition.steps().stream().map(Step::id).toList().indexOf(stepId);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String text(String key, Object... arguments) {
        return messages.text(lang, key, arguments);
    }
}
