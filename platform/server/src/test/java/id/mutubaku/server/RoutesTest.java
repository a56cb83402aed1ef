package id.mutubaku.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.accounts.Delegations;
import id.mutubaku.server.api.CaseApi;
import id.mutubaku.server.api.CheckApi;
import id.mutubaku.server.api.DefinitionApi;
import id.mutubaku.server.api.HealthApi;
import id.mutubaku.server.api.PluginApi;
import id.mutubaku.server.api.SessionApi;
import id.mutubaku.server.api.StepApi;
import id.mutubaku.server.api.TalkApi;
import id.mutubaku.server.api.UpkeepApi;
import id.mutubaku.server.api.WorkApi;
import id.mutubaku.server.cases.CaseReader;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.Office;
import id.mutubaku.server.cases.StepPlugins;
import id.mutubaku.server.client.Contract;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.definitions.Publications;
import id.mutubaku.server.drafts.Drafts;
import id.mutubaku.server.http.Route;
import id.mutubaku.server.pages.PageSet;
import id.mutubaku.server.plugins.PluginChoices;
import id.mutubaku.server.plugins.PluginJars;
import id.mutubaku.server.plugins.PluginOverview;
import id.mutubaku.server.plugins.Plugins;
import id.mutubaku.server.store.CalendarStore;
import id.mutubaku.server.store.CaseStore;
import id.mutubaku.server.store.DefinitionStore;
import id.mutubaku.server.store.DocumentStore;
import id.mutubaku.server.store.RegisterStore;
import id.mutubaku.server.store.WorkStore;
import id.mutubaku.server.upkeep.DueReckoning;
import id.mutubaku.server.upkeep.Migration;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the table of routes and the contract to each other. */
final class RoutesTest {

    @Test
    void programs_areServedWhatTheContractLists_andNothingElse() {
        Vertx vertx = Vertx.vertx();
        Pool pool = Running.shared().pool(Running.shared().database());
        Set<String> served = new TreeSet<>();
        for (Route route : Routes.programs(handlers(vertx, pool))) {
            served.add(route.method() + " " + route.path().replaceAll(":([a-z]+)", "{$1}"));
        }
        Running.await(pool.close());
        Running.await(vertx.close());

        assertEquals(Contract.SHIPPED.operations(), served);
    }

    private static Handlers handlers(Vertx vertx, Pool pool) {
        SopRepository sops = Running.read(Running.DEFINITIONS);
        CaseStore store = new CaseStore(pool);
        DocumentStore documents = new DocumentStore(pool);
        WorkStore work = new WorkStore(pool);
        RegisterStore register = new RegisterStore(pool);
        Office office = new Office(sops);
        CaseReader reader = new CaseReader(sops, store, documents);
        Messaging messaging = Messaging.of(
                vertx,
                pool,
                sops,
                store,
                InstantSource.system(),
                new Platform.Options(
                        "127.0.0.1",
                        0,
                        Path.of("target"),
                        Running.DEFINITIONS,
                        Optional.empty(),
                        false,
                        InstantSource.system()),
                () -> URI.create("http://127.0.0.1"));
        CaseService cases =
                new CaseService(sops, store, documents, messaging.notices(), StepPlugins.NONE, InstantSource.system());
        Identity identity = Identity.of(vertx, pool, sops, store, cases, InstantSource.system());
        DueReckoning reckoning = new DueReckoning(sops, store, cases, new CalendarStore(pool), InstantSource.system());
        Migration migration = new Migration(sops, store, cases, InstantSource.system());
        Plugins plugins = new Plugins(
                vertx,
                pool,
                pool,
                sops,
                PluginOptions.NONE.gate(Path.of("target"), InstantSource.system()),
                Path.of("target/plugins"));
        PluginJars pluginJars = new PluginJars(vertx, plugins, sops);
        PluginChoices pluginChoices = new PluginChoices(plugins);
        PluginOverview pluginOverview = new PluginOverview(plugins, sops);
        PageSet pages = new PageSet(new PageSet.Parts(
                vertx,
                sops,
                cases,
                reader,
                documents,
                office,
                work,
                register,
                new Drafts(pool),
                identity.account(),
                new Delegations(pool),
                identity.sessions(),
                identity.signIn(),
                identity.firstStart(),
                reckoning,
                migration,
                StepPlugins.NONE,
                pluginJars,
                pluginChoices,
                pluginOverview,
                messaging.jobs(),
                messaging.shortcomings(),
                InstantSource.system()));
        return new Handlers(
                new HealthApi(pool),
                new SessionApi(identity.signIn(), identity.own(), identity.sessions()),
                new CaseApi(sops, cases, reader, documents),
                new StepApi(cases, identity.account().accounts()),
                new TalkApi(cases, sops),
                new WorkApi(office, work, register),
                new UpkeepApi(sops, reckoning, migration, identity.account().vacancies()),
                new DefinitionApi(
                        sops,
                        new Publications(vertx, new DefinitionStore(pool), sops, Map.of(), pages.site()::generate),
                        identity.account().vacancies()),
                new CheckApi(reader, StepPlugins.NONE, InstantSource.system()),
                new PluginApi(pluginJars, pluginChoices, pluginOverview, sops),
                pages);
    }
}
