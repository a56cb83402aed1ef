package id.mutubaku.server.serving;

import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.part.Casework;
import id.mutubaku.server.part.Definitions;
import id.mutubaku.server.part.Identity;
import id.mutubaku.server.part.Messaging;
import id.mutubaku.server.part.Parts;
import id.mutubaku.server.part.PluginParts;
import id.mutubaku.server.part.Storage;
import id.mutubaku.server.part.Upkeep;
import id.mutubaku.web.PageRoutes;
import id.mutubaku.web.files.FileStaging;

/** The pages for people. */
final class ServedPages {
    private ServedPages() {}

    static PageRoutes of(Parts parts, FileStaging staging, PlatformOptions options) {
        Storage storage = parts.storage();
        Definitions definitions = parts.definitions();
        Messaging messaging = parts.messaging();
        PluginParts plugins = parts.plugins();
        Casework casework = parts.casework();
        Identity identity = parts.identity();
        Upkeep upkeep = parts.upkeep();
        return new PageRoutes(new PageRoutes.Parts(
                storage.vertx(),
                staging,
                definitions.sops(),
                casework.cases(),
                casework.reader(),
                storage.documents(),
                casework.visibility(),
                storage.work(),
                storage.register(),
                casework.drafts(),
                identity.account(),
                identity.delegations(),
                identity.sessions(),
                identity.signIn(),
                identity.firstStart(),
                upkeep.reckoning(),
                upkeep.migration(),
                plugins.plugins().calls(),
                plugins.jars(),
                plugins.choices(),
                plugins.overview(),
                messaging.jobs(),
                upkeep.incidents(),
                messaging.shortcomings(),
                definitions.withdrawals(),
                definitions.problems(),
                options.demo(),
                options.clock()));
    }
}
