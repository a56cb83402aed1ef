package id.mutubaku.plugins.repository;

import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.repository.host.FolderHost;
import id.mutubaku.plugins.repository.host.GitLabHost;
import id.mutubaku.plugins.repository.host.GiteaHost;
import id.mutubaku.plugins.repository.host.Host;
import id.mutubaku.plugins.repository.host.HostFailure;
import id.mutubaku.plugins.repository.host.Project;
import id.mutubaku.plugins.repository.host.Provisioned;
import id.mutubaku.plugins.repository.host.Provisioner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** Creates the project and the repository of the application that a case is about. */
@Extension
public final class Provision implements Action {
    private static final int LONGEST = 1000;

    @Override
    public String name() {
        return "provision";
    }

    @Override
    public Outcome run(Subject subject, String key, PluginContext context) throws Exception {
        Settings settings = context.settings(Settings.class);
        Project project = new Blueprint(subject, settings).project(key);
        Provisioned made = new Provisioner(host(settings, context), context.register()).provision(project);
        return new Outcome(sentence(made, settings), facts(made), List.of());
    }

    private static Host host(Settings settings, PluginContext context) throws HostFailure {
        return switch (settings.host()) {
            case "gitea" ->
                new GiteaHost(
                        context.web(),
                        given(settings.url(), "Alamat Gitea atau GitLab", "the address of Gitea or GitLab"),
                        given(settings.token(), "Token akses", "the access token"),
                        given(settings.owner(), "Organisasi atau grup", "the organization or group"));
            case "gitlab" ->
                new GitLabHost(
                        context.web(),
                        given(settings.url(), "Alamat Gitea atau GitLab", "the address of Gitea or GitLab"),
                        given(settings.token(), "Token akses", "the access token"),
                        given(settings.owner(), "Organisasi atau grup", "the organization or group"));
            default ->
                new FolderHost(
                        given(settings.folder())
                                .map(Path::of)
                                .orElseGet(() -> context.folder().resolve("git")),
                        given(settings.cloneBase()),
                        given(settings.webBase()));
        };
    }

    private static Optional<String> given(Optional<String> setting) {
        return setting.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String given(Optional<String> setting, String id, String en) throws HostFailure {
        return given(setting)
                .orElseThrow(() -> new HostFailure(
                        id + " belum diisi. Isi pada setelan plugin, lalu coba lagi.",
                        "The plugin's settings lack " + en + ". Fill it in, then try again."));
    }

    private static Text sentence(Provisioned made, Settings settings) {
        if (settings.host().equals("folder")) {
            return new Text(
                    "Proyek " + made.project() + " dan repositorinya sudah dibuat: " + made.cloneUrl()
                            + ". Minta pengelola server memberi anggota tim hak tulis atas folder itu.",
                    "The project " + made.project() + " and its repository are there: " + made.cloneUrl()
                            + ". Ask the administrator of the server to let the team write to that folder.");
        }
        String id = "Proyek " + made.project() + " dan repositorinya sudah dibuat: " + made.cloneUrl() + ". "
                + made.admitted().size() + " anggota diberi akses.";
        String en = "The project " + made.project() + " and its repository are there: " + made.cloneUrl() + ". "
                + made.admitted().size() + " members have access.";
        return made.unknown().isEmpty()
                ? new Text(id, en)
                : new Text(
                        id + " Belum diberi akses karena nama penggunanya tidak dikenal: "
                                + cut(String.join(", ", made.unknown())) + ".",
                        en + " No access yet, because the host does not know their user names: "
                                + cut(String.join(", ", made.unknown())) + ".");
    }

    private static List<Outcome.Fact> facts(Provisioned made) {
        List<Outcome.Fact> facts = new ArrayList<>();
        facts.add(new Outcome.Fact("project", new Text("Proyek", "Project"), made.project()));
        facts.add(new Outcome.Fact("cloneUrl", new Text("Alamat untuk mengklon", "Clone address"), made.cloneUrl()));
        made.webUrl()
                .ifPresent(
                        url -> facts.add(new Outcome.Fact("webUrl", new Text("Halaman proyek", "Project page"), url)));
        facts.add(new Outcome.Fact("defaultBranch", new Text("Cabang utama", "Default branch"), Project.BRANCH));
        if (!made.unknown().isEmpty()) {
            facts.add(new Outcome.Fact(
                    "withoutAccess",
                    new Text("Belum diberi akses", "Without access yet"),
                    cut(String.join(", ", made.unknown()))));
        }
        return facts;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }
}
