package id.mutubaku.plugins.rka;

import id.mutubaku.api.plugin.Lookup;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pf4j.Extension;

/** Offers the account codes of the settings. */
@Extension
public final class Accounts implements Lookup {

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<Choice> choices(Subject subject, PluginContext context) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Settings.Account account : context.settings(Settings.class).accounts()) {
            choices.putIfAbsent(
                    account.code(), new Choice(account.code(), Text.of(account.code() + " " + account.title())));
        }
        return List.copyOf(choices.values());
    }
}
