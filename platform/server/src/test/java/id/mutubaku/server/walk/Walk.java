package id.mutubaku.server.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.walk.Paths.Move;
import id.mutubaku.server.walk.Paths.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Walks one case along a path, as the people would whose turn it is, and makes sure of every answer on the way. */
public final class Walk {
    private static final String REASON = "Belum sesuai <b>arsitektur</b>";

    private final People people;
    private final Sop sop;
    private final Path path;
    private final Plan plan;
    private final Style style;
    private final Witness witness;
    private final Hand hand;
    private final String region;
    private String number = "";
    private Optional<String> code = Optional.empty();
    private Optional<Api> applicant = Optional.empty();

    /** Prepares a walk over the API. */
    public Walk(People people, Sop sop, Path path, Style style, Witness witness) {
        this(people, sop, path, style, witness, Hand.NONE);
    }

    /** Prepares a walk of which somebody does some steps in another way. */
    public Walk(People people, Sop sop, Path path, Style style, Witness witness, Hand hand) {
        this.people = people;
        this.sop = sop;
        this.path = path;
        this.plan = new Plan(sop, path, style.everything());
        this.style = style;
        this.witness = witness;
        this.hand = hand;
        this.region = sop.region().id();
    }

    /**
     * Says what kind of people walk.
     *
     * @param everything whether they fill in and attach what is optional too
     * @param account whether an applicant has an account, rather than number and code of the case
     */
    public record Style(boolean everything, boolean account) {
        /** Lists the styles in which to walk a path: whether there is an account matters only to applicants. */
        public static List<Style> of(Sop sop, int index) {
            boolean applicant = sop.actors().stream().anyMatch(sop::isApplicant);
            return applicant
                    ? List.of(new Style(true, false), new Style(false, true))
                    : List.of(new Style(index % 2 == 0, true));
        }

        @Override
        public String toString() {
            return (everything ? "everything" : "the least") + (account ? " with an account" : " by number and code");
        }
    }

    /** Is told what the server acknowledged. */
    public interface Witness {
        void opened(String region, String number);

        void completed(String region, String number, Place place);
    }

    /** Walks to the end. */
    public void walk() {
        for (int index = open(); index < plan.length(); index++) {
            complete(index);
        }
        JsonNode ended =
                performer(plan.length() - 1).get(address()).send().expect(200).json();
        assertEquals(path.end().kind().name().toLowerCase(Locale.ROOT), word(ended, "status"));
        assertEquals(path.end().id(), word(ended.path("ending"), "end"));
        assertEquals(
                path.end().reasonRequired() ? REASON : "",
                ended.at("/ending/reason").asText());
    }

    /** Opens the case, and returns how many moves are made by that. */
    private int open() {
        String performer = sop.definition().start().performers().get(0);
        Optional<Hand.Receipt> receipt =
                plan.data(0).flatMap(data -> hand.opens(sop, performer, data, plan.documents(0)));
        if (receipt.isEmpty()) {
            openOverTheApi(performer);
            return plan.firstCompletesItself() ? 1 : 0;
        }
        number = receipt.get().number();
        code = receipt.get().code();
        applicant = code.map(shown -> people.nobody().following(number, shown));
        JsonNode seen = performer(0).get(address()).send().expect(200).json();
        return isTheirs(seen, plan.move(0).place()) ? 0 : 1;
    }

    private void openOverTheApi(String performer) {
        boolean applies = sop.isApplicant(performer);
        boolean anonymous = applies && !style.account();
        Map<String, Object> body =
                new LinkedHashMap<>(Map.of("sop", sop.definition().id()));
        plan.data(0).ifPresent(data -> body.put("data", data));
        Answer opened = (anonymous ? people.nobody() : people.as(performer, region))
                .post("/api/v1/" + region + "/cases")
                .key(key())
                .json(body)
                .send()
                .expect(201);
        JsonNode seen = opened.json();
        number = word(seen, "number");
        assertEquals(address(), opened.header("Location"));
        assertEquals(applies, seen.has("trackingCode"));
        if (anonymous) {
            code = Optional.of(word(seen, "trackingCode"));
            applicant = code.map(shown -> people.nobody().following(number, shown));
        }
        witness.opened(region, number);
        if (plan.firstCompletesItself()) {
            witness.completed(region, number, plan.move(0).place());
        }
        assertEquals(toBeDone(plan.firstCompletesItself() ? 1 : 0), waiting(seen));
    }

    private void complete(int index) {
        Move move = plan.move(index);
        Api performer = performer(index);
        if (waits(index)) {
            endWait(performer, move.place());
        }
        Answer before = performer.get(address()).send().expect(200);
        assertTrue(isTheirs(before.json(), move.place()), () -> move + " is not theirs: " + before);
        String tag = attach(performer, index, before);
        if (hand.completes(turn(index))) {
            kept(performer, index);
        } else {
            completeOverTheApi(performer, index, tag);
        }
    }

    private Hand.Turn turn(int index) {
        Place place = plan.move(index).place();
        return new Hand.Turn(
                sop,
                new Hand.Receipt(number, code),
                place,
                sop.step(place).performers().get(0),
                plan.data(index).orElse(Map.of()),
                plan.move(index).branch(),
                plan.needsReason(index) ? Optional.of(REASON) : Optional.empty());
    }

    /** Makes sure that what was answered by hand is kept as it was meant. */
    private void kept(Api performer, int index) {
        JsonNode seen = performer.get(address()).send().expect(200).json();
        Place place = plan.move(index).place();
        assertEquals(toBeDone(index + 1), waiting(seen));
        plan.data(index)
                .ifPresent(data -> assertEquals(
                        JsonMapping.tree(data),
                        seen.path("data")
                                .path(place.formKey(sop.step(place).form().orElseThrow())),
                        () -> "kept at " + place));
    }

    private void completeOverTheApi(Api performer, int index, String tag) {
        Move move = plan.move(index);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("unchanged", true);
        move.branch().ifPresent(branch -> body.put("branch", branch));
        plan.data(index).ifPresent(data -> body.put("data", data));
        if (plan.needsReason(index)) {
            body.put("note", REASON);
        }
        Answer completed = performer
                .post(address() + "/steps/" + move.place() + "/complete")
                .key(key())
                .ifMatch(tag)
                .json(body)
                .send()
                .expect(200);
        witness.completed(region, number, move.place());
        assertEquals("\"" + word(completed.json(), "version") + "\"", completed.header("ETag"));
        assertEquals(toBeDone(index + 1), waiting(completed.json()));
    }

    /** Lists the steps that somebody can do after a number of moves: none while the next one waits for its day. */
    private List<String> toBeDone(int moves) {
        return moves < plan.length() && waits(moves) ? List.of() : plan.waiting(moves);
    }

    private boolean waits(int index) {
        return sop.step(plan.move(index).place()).until().isPresent();
    }

    /** Nobody here waits for New Year: performers open a step by hand, with a reason. */
    private void endWait(Api performer, Place place) {
        performer
                .post(address() + "/steps/" + place + "/open")
                .key(key())
                .ifMatch(performer.get(address()).send().expect(200).header("ETag"))
                .json(Map.of("reason", REASON))
                .send()
                .expect(200);
    }

    /** Attaches what the step asks for and is not there yet; gives the entity tag of the case after it. */
    private String attach(Api performer, int index, Answer before) {
        String tag = before.header("ETag");
        List<String> attached = new ArrayList<>();
        before.json().path("documents").forEach(document -> attached.add(word(document, "document")));
        for (DocumentType document : plan.documents(index)) {
            if (!attached.contains(document.id())) {
                SampleFile file = SampleFile.of(document.accept().get(0));
                tag = performer
                        .put(address() + "/documents/" + document.id())
                        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                        .key(key())
                        .ifMatch(tag)
                        .bytes(file.content().getBytes())
                        .send()
                        .expect(200)
                        .header("ETag");
            }
        }
        return tag;
    }

    private Api performer(int index) {
        String actor = sop.step(plan.move(index).place()).performers().get(0);
        return sop.isApplicant(actor) && applicant.isPresent() ? applicant.get() : people.as(actor, region);
    }

    private String address() {
        return "/api/v1/" + region + "/cases/" + number;
    }

    private static boolean isTheirs(JsonNode seen, Place place) {
        return StreamSupport.stream(seen.path("open").spliterator(), false)
                .anyMatch(visit -> word(visit, "step").equals(place.path())
                        && visit.path("yours").asBoolean());
    }

    private static List<String> waiting(JsonNode seen) {
        return StreamSupport.stream(seen.path("open").spliterator(), false)
                .filter(visit -> word(visit, "stage").equals("open"))
                .map(visit -> word(visit, "step"))
                .toList();
    }

    private static String word(JsonNode json, String name) {
        return json.path(name).asText();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
