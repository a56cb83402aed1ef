package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.form.answer.AnswerSearch;
import id.mutubaku.engine.form.answer.SearchResult;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.drafts.FormSop;
import id.mutubaku.server.walk.Paths;
import id.mutubaku.server.walk.People;
import id.mutubaku.server.walk.Walk;
import id.mutubaku.workshop.form.RandomForm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fills in each form of each shipped SOP in a browser with the answers that the engine finds: what passes there passes
 * here, and is kept as it was meant. Over the API the same answers are sent by {@code WalkTest}.
 */
@ExtendWith(WithSite.class)
class ShippedFormsTest {
    private static final int MOST_TRIES = 150;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 24, 60, 102})
    void foundAnswers_passInTheBrowser_forFormsMadeByChance(long seed, Site site) {
        ObjectNode schema = new RandomForm(seed).schema();
        FormSop sop = FormSop.published(
                "kebetulan-" + seed, schema, Api.at(site.platform().port()));
        FormContext today = FormContext.beforeCase(LocalDate.now(ZoneId.of("Asia/Jakarta")), WorkingDays.UNKNOWN);
        SearchResult.Found found = assertInstanceOf(
                SearchResult.Found.class,
                AnswerSearch.of(FormSchema.of(JsonMapping.plain(schema)), today, seed)
                        .fullest(MOST_TRIES));

        Person applicant = site.applicant();
        BrowserHand.send(applicant, sop.page(), found.answers(), List.of());

        assertFalse(applicant.receipt().number().isBlank());
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
