package id.mutubaku.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.casework.accounts.Delegations;
import id.mutubaku.casework.cases.CaseReader;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.Office;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.definitions.Publications;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.Plugins;
import id.mutubaku.casework.upkeep.DueReckoning;
import id.mutubaku.casework.upkeep.Migration;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.client.Contract;
import id.mutubaku.server.client.Running;
import id.mutubaku.store.CalendarStore;
import id.mutubaku.store.CaseStore;
import id.mutubaku.store.DefinitionStore;
import id.mutubaku.store.DocumentStore;
import id.mutubaku.store.RegisterStore;
import id.mutubaku.store.WorkStore;
import id.mutubaku.web.Handlers;
import id.mutubaku.web.Routes;
import id.mutubaku.web.api.CaseApi;
import id.mutubaku.web.api.CheckApi;
import id.mutubaku.web.api.DefinitionApi;
import id.mutubaku.web.api.HealthApi;
import id.mutubaku.web.api.PluginApi;
import id.mutubaku.web.api.SessionApi;
import id.mutubaku.web.api.StepApi;
import id.mutubaku.web.api.TalkApi;
import id.mutubaku.web.api.UpkeepApi;
import id.mutubaku.web.api.WorkApi;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.PageSet;
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
