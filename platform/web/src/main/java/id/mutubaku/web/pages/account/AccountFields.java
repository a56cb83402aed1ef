package id.mutubaku.web.pages.account;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.FieldView.Kind;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of the forms about accounts, with what is wrong with them. */
public record AccountFields(Pages pages, Call call, Map<String, String> problems) {
    private static final int LONGEST = 254;

    /** Lists what is wrong, for the head of the page. */
    public List<ProblemView> summary() {
        return problems.entrySet().stream()
                .map(problem -> new ProblemView(problem.getKey(), problem.getValue()))
                .toList();
    }

    public FieldView text(String name, String label, String value) {
        return text(caption(name, label, "", false), Kind.TEXT, value, "off");
    }

    public FieldView email(String value) {
        return text(
                caption("email", "admin.email", pages.text(call, "admin.email-hint"), true), Kind.EMAIL, value, "off");
    }

    public FieldView password(String name, String label, String hint, boolean optional, String autocomplete) {
        return text(caption(name, label, hint, optional), Kind.PASSWORD, "", autocomplete);
    }

    public FieldView day(String name, String label, String hint, boolean optional) {
        return text(caption(name, label, hint, optional), Kind.DATE, call.posted(name), "off");
    }

    public FieldView search(String name, String label, String hint, String value) {
        return text(caption(name, label, hint, true), Kind.TEXT, value, "off");
    }

    public FieldView select(String name, String label, boolean optional, List<Choice> choices) {
        return new FieldView.Select(caption(name, label, "", optional), choices);
    }

    /** Asks for a region, or for the platform itself. */
    public FieldView region(SopRepository sops, String chosen) {
        Choice platform = new Choice("", pages.text(call, "admin.platform-region"), "", chosen.isEmpty());
        List<Choice> regions = Stream.concat(
                        Stream.of(platform),
                        sops.regions().stream()
                                .map(region -> new Choice(
                                        region.id(),
                                        region.name(),
                                        "",
                                        region.id().equals(chosen))))
                .toList();
        return select("daerah", "admin.region", false, regions);
    }

    public FieldView checkboxes(String name, String label, List<Choice> choices) {
        return new FieldView.Checkboxes(caption(name, label, "", false), choices);
    }

    private Caption caption(String name, String label, String hint, boolean optional) {
        return new Caption(name, pages.text(call, label), hint, optional, problems.getOrDefault(name, ""));
    }

    private static FieldView text(Caption caption, Kind kind, String value, String autocomplete) {
        return new FieldView.Text(caption, kind, value, "", autocomplete, LONGEST);
    }
}
