package id.mutubaku.ui.site;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.site.InformationView;
import id.mutubaku.ui.view.site.InformationView.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages on which a region says how it treats personal data, and who can use its pages. */
final class RegionInformation {
    private static final String PRIVACY = "privasi";

    /** The last parts of their paths. */
    static final List<String> NAMES = List.of(PRIVACY, "aksesibilitas");

    private final SopRepository repository;
    private final Region region;
    private final Messages messages;
    private final Language language;

    RegionInformation(SopRepository repository, Region region, Messages messages, Language language) {
        this.repository = repository;
        this.region = region;
        this.messages = messages;
        this.language = language;
    }

    /** Makes the page of a name. */
    InformationView view(String name) {
        return name.equals(PRIVACY)
                ? page("privasi.title", "privasi.lead", privacy())
                : page("aksesibilitas.title", "aksesibilitas.lead", accessibility());
    }

    private InformationView page(String title, String lead, Stream<Section> sections) {
        return new InformationView(
                text(title),
                region.name(),
                "/" + region.id() + "/",
                text(lead, region.agency()),
                Stream.concat(sections, Stream.of(contact())).toList());
    }

    private Stream<Section> privacy() {
        Stream<Section> services =
                repository.in(region.id()).services().stream().flatMap(sop -> service(sop).stream());
        return Stream.concat(
                services, Stream.of(section("privasi.readers"), section("privasi.kept"), section("privasi.rights")));
    }

    private Stream<Section> accessibility() {
        return Stream.of(section("aksesibilitas.standard"), section("aksesibilitas.ways"));
    }

    /** Says for what a service asks which personal data; empty where it asks for none. */
    private Optional<Section> service(SopSummary summary) {
        Sop sop = repository.latest(summary.reference()).orElseThrow().in(language);
        List<SummaryView.Row> purposes = sop.definition().start().form().flatMap(sop::form).stream()
                .flatMap(form -> purposes(form).stream())
                .toList();
        return Optional.of(new Section(sop.definition().briefly(), text("privasi.asked"), purposes))
                .filter(section -> !section.rows().isEmpty());
    }

    private static List<SummaryView.Row> purposes(FormSchema form) {
        return FormFields.purposes(form, form.names());
    }

    private Section contact() {
        return new Section(text("region.contact"), text("contact.agency", region.agency()), List.of());
    }

    private Section section(String key) {
        return new Section(text(key), text(key + "-text"), List.of());
    }

    private String text(String key, Object... arguments) {
        return messages.text(language.tag(), key, arguments);
    }
}
