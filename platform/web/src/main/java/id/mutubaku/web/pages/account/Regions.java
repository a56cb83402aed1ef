package id.mutubaku.web.pages.account;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.ui.view.FieldView.Choice;
import java.util.List;
import java.util.stream.Stream;

/** The choice of a region, or of the platform itself. */
final class Regions {
    private Regions() {}

    static List<Choice> choices(Pages pages, Call call, SopRepository sops, String chosen) {
        Choice platform = new Choice("", pages.text(call, "admin.platform-region"), "", chosen.isEmpty());
        return Stream.concat(
                        Stream.of(platform),
                        sops.regions().stream()
                                .map(region -> new Choice(
                                        region.id(),
                                        region.name(),
                                        "",
                                        region.id().equals(chosen))))
                .toList();
    }
}
