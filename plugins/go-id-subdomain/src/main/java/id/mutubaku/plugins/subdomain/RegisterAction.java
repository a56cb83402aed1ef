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

/** Enters the name as given, with its owner and the day; from then on it is held whatever becomes of the case. */
@Extension
public final class RegisterAction implements Action {

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Outcome run(Subject subject, String key, PluginContext context) throws NameRefused {
        SubdomainSettings settings = context.settings(SubdomainSettings.class);
        Optional<Wish> wish = settings.wish(subject);
        if (wish.isEmpty()) {
            return Outcome.done(new Text(
                    "Tidak ada nama subdomain dalam permohonan ini, jadi tidak ada yang didaftarkan.",
                    "This case has no name of a subdomain, so none is registered."));
        }
        LocalDate today = LocalDate.ofInstant(subject.at(), subject.region().timeZone());
        Held held = SubdomainSettings.book(context)
                .register(wish.get().name(), new Holding.Registered(subject.number(), subject.applicant(), today), key);
        String address = wish.get().insteadFor(held.name()).address();
        return new Outcome(
                new Text(
                        "Nama " + address + " terdaftar atas nama " + subject.applicant() + " sejak " + held.since()
                                + ".",
                        "The name " + address + " is registered to " + subject.applicant() + " since " + held.since()
                                + "."),
                List.of(
                        new Outcome.Fact("address", new Text("Nama terdaftar", "Registered name"), address),
                        new Outcome.Fact("owner", new Text("Pemilik", "Owner"), subject.applicant()),
                        new Outcome.Fact(
                                "since",
                                new Text("Sejak", "Since"),
                                held.since().toString())),
                List.of());
    }
}
