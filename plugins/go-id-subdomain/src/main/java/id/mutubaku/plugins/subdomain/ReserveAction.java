package id.mutubaku.plugins.subdomain;

import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.subdomain.book.Holding;
import id.mutubaku.plugins.subdomain.book.NameBook.Held;
import id.mutubaku.plugins.subdomain.book.NameRefused;
import id.mutubaku.plugins.subdomain.rule.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** Holds the wished name for the case until the case ends. */
@Extension
public final class ReserveAction implements Action {

    @Override
    public String name() {
        return "reserve";
    }

    @Override
    public Outcome run(Subject subject, String key, PluginContext context) throws NameRefused {
        SubdomainSettings settings = context.settings(SubdomainSettings.class);
        Optional<Wish> wish = settings.wish(subject);
        if (wish.isEmpty()) {
            return Outcome.done(new Text(
                    "Tidak ada nama subdomain dalam permohonan ini, jadi tidak ada yang dicadangkan.",
                    "This case has no name of a subdomain, so none is held."));
        }
        LocalDate today = LocalDate.ofInstant(subject.at(), subject.region().timeZone());
        Held held = SubdomainSettings.book(context)
                .reserve(wish.get().name(), new Holding.Reserved(subject.number(), subject.applicant(), today), key);
        String address = wish.get().insteadFor(held.name()).address();
        return new Outcome(
                new Text(
                        "Nama " + address + " dicadangkan untuk permohonan " + subject.number() + ".",
                        "The name " + address + " is held for case " + subject.number() + "."),
                List.of(
                        new Outcome.Fact("address", new Text("Nama yang dicadangkan", "Name held"), address),
                        new Outcome.Fact(
                                "since",
                                new Text("Sejak", "Since"),
                                held.since().toString())),
                List.of());
    }
}
