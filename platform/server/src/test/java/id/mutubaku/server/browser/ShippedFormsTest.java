package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.walk.Paths;
import id.mutubaku.server.walk.People;
import id.mutubaku.server.walk.Walk;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fills in each form of each shipped SOP in a browser with the answers that the engine finds: what passes there passes
 * here, and is kept as it was meant. Over the API the same answers are sent by {@code WalkTest}.
 */
@ExtendWith(WithSite.class)
class ShippedFormsTest {
    private static final Walk.Style EVERYTHING = new Walk.Style(true, false);
    private static final Walk.Witness NOBODY = new Walk.Witness() {
        @Override
        public void opened(String region, String number) {}

        @Override
        public void completed(String region, String number, Place place) {}
    };

    @Test
    void foundAnswers_passInTheBrowser_forEveryFormThatIsShipped(Site site) {
        SopRepository definitions = Running.read(Running.DEFINITIONS);
        List<Sop> sops = definitions.regions().stream()
                .flatMap(region -> definitions.latestOf(region.id()).stream())
                .filter(sop -> sop.definition().service().isPresent())
                .toList();
        People people = new People(Api.at(site.platform().port()));
        BrowserHand hand = new BrowserHand(site);
        sops.forEach(sop -> fillEachForm(sop, people, hand));
    }

    /** Walks only those paths on which a form stands that was not filled in yet. */
    private static void fillEachForm(Sop sop, People people, BrowserHand hand) {
        Set<String> forms = new TreeSet<>();
        for (Paths.Path path : Paths.of(sop)) {
            Set<String> onPath = formsOn(sop, path);
            forms.addAll(onPath);
            if (!hand.filled().containsAll(onPath)) {
                new Walk(people, sop, path, EVERYTHING, NOBODY, hand).walk();
            }
        }
        Set<String> missing = new TreeSet<>(forms);
        missing.removeAll(hand.filled());
        assertEquals(Set.of(), missing);
    }

    private static Set<String> formsOn(Sop sop, Paths.Path path) {
        return path.moves().stream()
                .map(Paths.Move::place)
                .filter(place -> sop.step(place).form().isPresent())
                .map(place -> BrowserHand.name(sop, place))
                .collect(Collectors.toSet());
    }
}
