package id.mutubaku.web.api.cases;

import static id.mutubaku.web.http.Access.ANYONE;
import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.access.CaseRepresentation;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.PlainText;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.cases.CaseStore.StoredEvent;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.web.files.FileNames;
import id.mutubaku.web.files.FileStaging;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens, shows and moves cases for programs. */
public final class CaseApi {
    private final SopRepository sops;
    private final CaseService cases;
    private final CaseReader reader;
    private final FileStaging files;
    private final InstantSource clock;

    /** A request to open a case, with what its first form takes. */
    record Opening(String sop, Map<String, Object> data) {
        Opening {
            data = PlainText.of(data);
        }
    }

    /** A step as it was done; {@code unchanged} where what was sent back is right as it was. */
    record Completed(
            Optional<String> branch,
            Optional<Map<String, Object>> data,
            Optional<String> note,
            Optional<Boolean> unchanged) {
        Completed {
            data = data.map(PlainText::of);
        }
    }

    public CaseApi(SopRepository sops, CaseService cases, CaseReader reader, FileStaging files, InstantSource clock) {
        this.sops = sops;
        this.cases = cases;
        this.reader = reader;
        this.files = files;
        this.clock = clock;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/:region/cases", ANYONE, this::open),
                new Route(GET, "/api/v1/:region/cases/:number", PARTICIPANT, this::show),
                new Route(GET, "/api/v1/:region/cases/:number/events", PARTICIPANT, this::events),
                new Route(PUT, "/api/v1/:region/cases/:number/documents/:document", PARTICIPANT, this::attach)
                        .after(this::mayAttach)
                        .taking(Body.FILE),
                new Route(GET, "/api/v1/:region/cases/:number/documents/:document", PARTICIPANT, this::download),
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/complete", PARTICIPANT, this::complete));
    }

    /** Answers {@code POST /api/v1/{region}/cases}. */
    public Future<Reply> open(Call call) {
        Opening opening = call.json(Opening.class);
        Sop sop = sops.latest(call.part("region") + "/" + opening.sop())
                .orElseThrow(
                        () -> new HttpProblem(422, List.of(Problem.error("/sop", "http/unknown-sop", opening.sop()))));
        return cases.open(call.principal(), sop, opening.data(), Map.of(), call.terms())
                .map(answer -> {
                    Answer.Done done = CaseReplies.done(answer);
                    return CaseReplies.reply(201, done)
                            .with("Location", "/api/v1/" + sop.region().id() + "/cases/" + done.number());
                });
    }

    /** Answers {@code GET /api/v1/{region}/cases/{number}}. */
    public Future<Reply> show(Call call) {
        return seen(call)
                .map(seen -> Reply.json(200, CaseRepresentation.json(seen, clock.instant()))
                        .with("ETag", CaseReplies.tag(seen.stored().state().version())));
    }

    /** Answers {@code GET /api/v1/{region}/cases/{number}/events?after&limit}, to those who work on the case. */
    public Future<Reply> events(Call call) {
        EventRange range = EventRange.of(call);
        return seen(call).compose(seen -> {
            if (seen.visible().byApplicant()) {
                throw HttpProblem.of(403, "http/not-yours");
            }
            return reader.events(seen)
                    .map(events -> range.linked(Reply.json(200, list(seen, events, range)), events)
                            .with("ETag", CaseReplies.tag(seen.stored().state().version())));
        });
    }

    /** Lists events; of a disposition or a file that the reader may not see, only that something happened, so that hashes link. */
    private static ArrayNode list(AuthorizedCase seen, List<StoredEvent> stored, EventRange range) {
        Set<Integer> hidden = stored.stream()
                .map(StoredEvent::event)
                .filter(CaseEvent.DispositionGiven.class::isInstance)
                .map(event -> ((CaseEvent.DispositionGiven) event).disposition())
                .filter(disposition -> !seen.visible().shows(disposition))
                .map(Disposition::id)
                .collect(Collectors.toSet());
        ArrayNode list = JsonMapping.MAPPER.createArrayNode();
        for (StoredEvent each : range.of(stored)) {
            CaseEvent event = each.event();
            ObjectNode json = list.addObject();
            json.put("sequence", each.sequence()).put("type", each.type());
            json.put("hash", each.hash().hex());
            if (disposition(event).filter(hidden::contains).isEmpty() && showsFile(seen, event)) {
                json.set("event", CaseJson.MAPPER.valueToTree(event));
            }
        }
        return list;
    }

    private static boolean showsFile(AuthorizedCase seen, CaseEvent event) {
        return !(event instanceof CaseEvent.DocumentAttached attached)
                || seen.visible().shows(attached.document());
    }

    private static Optional<Integer> disposition(CaseEvent event) {
        if (event instanceof CaseEvent.DispositionGiven given) {
            return Optional.of(given.disposition().id());
        }
        return event instanceof CaseEvent.DispositionFollowed followed ? Optional.of(followed.id()) : Optional.empty();
    }

    /** Refuses a file before it is sent: for a case that is not theirs, or a document that nobody asks of them. */
    public Future<Void> mayAttach(Call call) {
        return seen(call)
                .map(seen -> {
                    boolean again = call.header("Idempotency-Key").isPresent();
                    if (!again && !cases.asksFor(seen, call.part("document"))) {
                        throw HttpProblem.of(403, "document/not-asked", call.part("document"));
                    }
                    return seen;
                })
                .mapEmpty();
    }

    /** Answers {@code PUT /api/v1/{region}/cases/{number}/documents/{document}} with the bytes of a file. */
    public Future<Reply> attach(Call call) {
        String document = call.part("document");
        String fileName = call.header("Content-Disposition")
                .map(FileNames::fromDisposition)
                .filter(name -> !name.isEmpty())
                .orElse(document);
        return files.stage(call.part("region"), fileName, call.file().file())
                .compose(file -> cases.attach(
                        call.principal(),
                        call.part("region"),
                        call.caseNumber(),
                        document,
                        file.id(),
                        call.terms(file.sha256())))
                .map(answer -> CaseReplies.reply(200, answer));
    }

    /** Answers {@code GET /api/v1/{region}/cases/{number}/documents/{content}} with the bytes of a file. */
    public Future<Reply> download(Call call) {
        return seen(call)
                .compose(seen -> reader.file(seen, uuid(call.part("document"))))
                .map(content -> FileNames.download(content.orElseThrow(HttpProblem::notFound)));
    }

    /** Answers {@code POST /api/v1/{region}/cases/{number}/steps/{step}/complete}. */
    public Future<Reply> complete(Call call) {
        Completed completed = call.json(Completed.class);
        CaseService.Completion completion = new CaseService.Completion(
                new Place(call.part("step")),
                completed.branch(),
                completed.data(),
                completed.note(),
                Map.of(),
                completed.unchanged().orElse(false));
        return cases.complete(call.principal(), call.part("region"), call.caseNumber(), completion, call.terms())
                .map(answer -> CaseReplies.reply(200, answer));
    }

    private Future<AuthorizedCase> seen(Call call) {
        return reader.find(call.principal(), call.part("region"), call.caseNumber())
                .map(seen -> seen.orElseThrow(() -> HttpProblem.of(404, "case/unknown", call.caseNumber())));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw HttpProblem.notFound();
        }
    }
}
