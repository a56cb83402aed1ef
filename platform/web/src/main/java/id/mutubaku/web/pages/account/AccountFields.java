package id.mutubaku.web.pages.account;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.FieldView.Caption;
import id.mutubaku.ui.view.FieldView.Choice;
import id.mutubaku.ui.view.FieldView.Kind;
import id.mutubaku.ui.view.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of the forms about accounts, with what is wrong with them. */
record AccountFields(Pages pages, Call call, Map<String, String> problems) {
    private static final int LONGEST = 254;

    /** Lists what is wrong, for the head of the page. */
    List<ProblemView> summary() {
        return problems.entrySet().stream()
                .map(problem -> new ProblemView(problem.getKey(), problem.getValue()))
                .toList();
    }

    FieldView text(String name, String label, String value) {
        return text(caption(name, label, "", false), Kind.TEXT, value, "off");
    }

    FieldView email(String value) {
        return text(
                caption("email", "admin.email", pages.text(call, "admin.email-hint"), true), Kind.EMAIL, value, "off");
    }

    FieldView password(String name, String label, String hint, boolean optional, String autocomplete) {
        return text(caption(name, label, hint, optional), Kind.PASSWORD, "", autocomplete);
    }

    FieldView day(String name, String label, String hint, boolean optional) {
        return text(caption(name, label, hint, optional), Kind.DATE, call.posted(name), "off");
    }

    FieldView search(String name, String label, String hint, String value) {
        return text(caption(name, label, hint, true), Kind.TEXT, value, "off");
    }

    FieldView select(String name, String label, boolean optional, List<Choice> choices) {
        return new FieldView.Select(caption(name, label, "", optional), choices);
    }

    /** Asks for a region, or for the platform itself. */
    FieldView region(SopRepository sops, String chosen) {
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

    FieldView checkboxes(String name, String label, List<Choice> choices) {
        return new FieldView.Checkboxes(caption(name, label, "", false), choices);
    }

    private Caption caption(String name, String label, String hint, boolean optional) {
        return new Caption(name, pages.text(call, label), hint, optional, problems.getOrDefault(name, ""));
    }

    private static FieldView text(Caption caption, Kind kind, String value, String autocomplete) {
        return new FieldView.Text(caption, kind, value, "", autocomplete, LONGEST);
    }
}
