package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.server.walk.Hand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills in each form once in a browser without scripts, and leaves all else to the API. */
final class BrowserHand implements Hand {
    private static final int MOST_PAGES = 12;

    private final Site site;
    private final Set<String> filled = new HashSet<>();
    private final Map<String, Person> people = new HashMap<>();

    BrowserHand(Site site) {
        this.site = site;
    }

    /** Returns an official, who stays at the desk; or an applicant, by the empty name. */
    private Person person(String username) {
        return people.computeIfAbsent(username, name -> name.isEmpty() ? site.applicant() : site.official(name));
    }

    /** Returns the forms that were filled in, as {@code region/sop#place}. */
    Set<String> filled() {
        return Set.copyOf(filled);
    }

    static String name(Sop sop, Place place) {
        return sop.definition().reference() + "#" + place;
    }

    @Override
    public Optional<Receipt> opens(Sop sop, String actor, Map<String, Object> data, List<DocumentType> documents) {
        if (!filled.add(name(sop, new Place(sop.definition().start().id())))) {
            return Optional.empty();
        }
        boolean applies = sop.isApplicant(actor);
        String address = "/" + sop.definition().reference() + "/ajukan";
        Person person = person(applies ? "" : actor + "." + sop.region().id());
        send(person, address, data, documents);
        return Optional.of(
                applies
                        ? new Receipt(
                                person.receipt().number(),
                                Optional.of(person.receipt().code()))
                        : new Receipt(person.path().replaceFirst("^/[^/]+/kasus/([^/?]+).*$", "$1"), Optional.empty()));
    }

    /** Fills in and sends the form with which a request begins, page by page, as often as it asks for more. */
    static void send(Person person, String address, Map<String, Object> data, List<DocumentType> documents) {
        FormFilling form = new FormFilling(person.opens(address).gets(200), address);
        for (int page = 0; page < MOST_PAGES && !form.isChecked(); page++) {
            form.answers(data);
            form.files(documents);
            form.goesOn();
        }
        assertTrue(form.isChecked(), () -> person.text() + "\n" + data);
        form.answers(data);
        form.goesOn();
        person.gets(200);
    }

    @Override
    public boolean completes(Turn turn) {
        if (turn.sop().step(turn.place()).form().isEmpty() || !filled.add(name(turn.sop(), turn.place()))) {
            return false;
        }
        String region = turn.sop().region().id();
        String address = "/langkah/" + turn.place();
        Person person = turn.receipt()
                .code()
                .filter(code -> turn.sop().isApplicant(turn.actor()))
                .map(code -> person("").tracks(new Person.Receipt(turn.receipt().number(), code)))
                .orElseGet(() -> person(turn.actor() + "." + region));
        person.opens("/" + region + "/kasus/" + turn.receipt().number() + address)
                .gets(200);
        FormFilling form = new FormFilling(person, address);
        for (int page = 0; page < MOST_PAGES && person.path().contains(address); page++) {
            form.answers(turn.data());
            turn.branch().ifPresent(branch -> form.chooses("branch", branch));
            turn.note().ifPresent(note -> form.writes("note", note));
            form.goesOn();
            assertEquals(200, person.status(), () -> turn + "\n" + person.text());
        }
        return true;
    }
}
