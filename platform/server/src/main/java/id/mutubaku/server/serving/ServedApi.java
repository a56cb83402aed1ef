package id.mutubaku.server.serving;

import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.part.Casework;
import id.mutubaku.server.part.Definitions;
import id.mutubaku.server.part.Identity;
import id.mutubaku.server.part.Parts;
import id.mutubaku.server.part.PluginParts;
import id.mutubaku.server.part.Storage;
import id.mutubaku.server.part.Upkeep;
import id.mutubaku.web.admission.SearchQuota;
import id.mutubaku.web.api.account.AccountApi;
import id.mutubaku.web.api.account.SessionApi;
import id.mutubaku.web.api.admin.DefinitionApi;
import id.mutubaku.web.api.admin.EntryApi;
import id.mutubaku.web.api.admin.IncidentApi;
import id.mutubaku.web.api.admin.PluginApi;
import id.mutubaku.web.api.admin.UpkeepApi;
import id.mutubaku.web.api.cases.CaseApi;
import id.mutubaku.web.api.cases.CheckApi;
import id.mutubaku.web.api.cases.ClosingApi;
import id.mutubaku.web.api.cases.ResultApi;
import id.mutubaku.web.api.cases.StepApi;
import id.mutubaku.web.api.cases.TalkApi;
import id.mutubaku.web.api.cases.WorkApi;
import id.mutubaku.web.api.forms.ChoiceApi;
import id.mutubaku.web.api.forms.SearchApi;
import id.mutubaku.web.api.status.ContractApi;
import id.mutubaku.web.api.status.HealthApi;
import id.mutubaku.web.api.status.MetricsApi;
import id.mutubaku.web.api.status.SecurityTxt;
import id.mutubaku.web.contract.ApiContract;
import id.mutubaku.web.files.FileStaging;
import id.mutubaku.web.http.Route;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The routes for programs, by topic. */
final class ServedApi {
    private ServedApi() {}

    static List<Route> routes(
            Parts parts,
            FileStaging staging,
            PrometheusMeterRegistry meters,
            SearchQuota searches,
            PlatformOptions options) {
        ApiContract contract = ApiContract.load();
        return contract.enforcedOn(Stream.of(
                        ofNode(parts, meters, contract, options),
                        ofCases(parts, staging, options.clock()),
                        ofDefinitions(parts, options.clock()),
                        ofPlugins(parts, searches, options.clock()))
                .flatMap(routes -> routes)
                .flatMap(List::stream)
                .toList());
    }

    private static Stream<List<Route>> ofNode(
            Parts parts, PrometheusMeterRegistry meters, ApiContract contract, PlatformOptions options) {
        Storage storage = parts.storage();
        Identity identity = parts.identity();
        return Stream.of(
                new HealthApi(parts.health().checks(), parts.definitions().problems()).routes(),
                new ContractApi(contract).routes(),
                new SecurityTxt(options.web().securityContact(), options.clock()).routes(),
                new MetricsApi(
                                storage.vertx(),
                                meters,
                                storage.pool(),
                                parts.messaging().jobs())
                        .routes(),
                new SessionApi(identity.signIn(), identity.sessions()).routes(),
                new AccountApi(identity.account().own()).routes());
    }

    private static Stream<List<Route>> ofCases(Parts parts, FileStaging staging, InstantSource clock) {
        SopRepository sops = parts.definitions().sops();
        Storage storage = parts.storage();
        Casework casework = parts.casework();
        CaseService cases = casework.cases();
        return Stream.of(
                new CaseApi(sops, cases, casework.reader(), staging, clock).routes(),
                new StepApi(cases, parts.identity().account().accounts()).routes(),
                new TalkApi(cases, sops).routes(),
                new ClosingApi(cases).routes(),
                new ResultApi(cases).routes(),
                new WorkApi(casework.visibility(), storage.work(), storage.register()).routes());
    }

    private static Stream<List<Route>> ofDefinitions(Parts parts, InstantSource clock) {
        Definitions definitions = parts.definitions();
        SopRepository sops = definitions.sops();
        Upkeep upkeep = parts.upkeep();
        Vacancies vacancies = parts.identity().account().vacancies();
        return Stream.of(
                new UpkeepApi(sops, upkeep.reckoning(), upkeep.migration(), vacancies).routes(),
                new DefinitionApi(sops, definitions.publications(), definitions.withdrawals(), vacancies).routes(),
                new ChoiceApi(sops).routes(),
                new CheckApi(
                                parts.casework().reader(),
                                parts.plugins().plugins().calls(),
                                clock)
                        .routes());
    }

    private static Stream<List<Route>> ofPlugins(Parts parts, SearchQuota searches, InstantSource clock) {
        SopRepository sops = parts.definitions().sops();
        PluginParts plugins = parts.plugins();
        return Stream.of(
                new SearchApi(sops, parts.casework().reader(), plugins.plugins().calls(), searches, clock).routes(),
                new PluginApi(plugins.jars(), plugins.choices(), plugins.overview(), sops).routes(),
                new EntryApi(plugins.entries(), plugins.overview(), sops).routes(),
                new IncidentApi(parts.upkeep().incidents(), sops).routes());
    }
}
