package id.mutubaku.plugins.repository.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import id.mutubaku.api.plugin.Web;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes projects on a Gitea, by its REST API v1 (Gitea 1.20 or later, and Forgejo). */
public final class GiteaHost implements Host {
    private static final int PAGE = 50;

    private final Rest rest;
    private final String owner;

    /**
     * Prepares to speak with a Gitea.
     *
     * @param url of its front page
     * @param owner organization that owns the projects
     */
    public GiteaHost(Web web, String url, String token, String owner) {
        this.rest = new Rest(web, url.replaceAll("/+$", "") + "/api/v1", "Authorization", "token " + token);
        this.owner = owner;
    }

    @Override
    public Standing look(String name, String mark) throws IOException, InterruptedException {
        // A renamed repository answers with a redirect from its old name, which is then no free name.
        Rest.Reply reply = Rest.expect(rest.get(repository(name)), 200, 301, 302, 307, 308, 404);
        if (reply.is(404)) {
            return Standing.FREE;
        }
        return reply.text("description").contains("[" + mark + "]") ? Standing.OURS : Standing.TAKEN;
    }

    @Override
    public boolean create(String name, Project project) throws IOException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("name", name);
        body.addProperty("description", project.markedDescription());
        body.addProperty("private", !project.isPublic());
        body.addProperty("auto_init", false);
        body.addProperty("default_branch", Project.BRANCH);
        Rest.Reply reply = rest.post("/orgs/" + Rest.segment(owner) + "/repos", body);
        if (reply.is(404)) {
            throw new HostFailure(
                    "Organisasi " + owner + " tidak ada di Gitea atau tidak terlihat oleh token. Buat organisasinya,"
                            + " atau perbaiki Organisasi atau grup pada setelan plugin.",
                    "There is no organization " + owner + " on Gitea that the token can see. Create it, or correct the"
                            + " owner in the plugin's settings.");
        }
        return Rest.expect(reply, 201, 409).is(201);
    }

    @Override
    public Provisioned finish(String name, Project project) throws IOException, InterruptedException {
        if (rest.get(repository(name) + "/branches/" + Project.BRANCH).is(404)) {
            commit(name, project);
        }
        addIssues(name, project.issues());
        protect(name);
        List<String> admitted = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Project.Member member : project.members()) {
            (admits(name, member.user()) ? admitted : unknown).add(member.name());
        }
        Rest.Reply made = Rest.expect(rest.get(repository(name)), 200);
        return new Provisioned(
                made.text("full_name"), made.text("clone_url"), Optional.of(made.text("html_url")), admitted, unknown);
    }

    private void commit(String name, Project project) throws IOException, InterruptedException {
        JsonArray files = new JsonArray();
        for (Map.Entry<String, String> file : new TreeMap<>(project.files()).entrySet()) {
            JsonObject operation = new JsonObject();
            operation.addProperty("operation", "create");
            operation.addProperty("path", file.getKey());
            operation.addProperty(
                    "content",
                    Base64.getEncoder().encodeToString(file.getValue().getBytes(UTF_8)));
            files.add(operation);
        }
        JsonObject author = new JsonObject();
        author.addProperty("name", project.author().name());
        author.addProperty("email", project.author().email());
        JsonObject body = new JsonObject();
        body.addProperty("branch", Project.BRANCH);
        body.addProperty("message", project.title());
        body.add("author", author);
        body.add("files", files);
        Rest.expect(rest.post(repository(name) + "/contents", body), 201);
    }

    private void addIssues(String name, List<String> issues) throws IOException, InterruptedException {
        Set<String> there =
                rest.all(repository(name) + "/issues?state=all&type=issues&limit=" + PAGE + "&page=", PAGE).stream()
                        .map(issue -> issue.get("title").getAsString())
                        .collect(Collectors.toSet());
        for (String title : issues) {
            if (!there.contains(title)) {
                JsonObject body = new JsonObject();
                body.addProperty("title", title);
                Rest.expect(rest.post(repository(name) + "/issues", body), 201);
            }
        }
    }

    /** A protected branch can be neither rewritten nor deleted; who may write may still push to it. */
    private void protect(String name) throws IOException, InterruptedException {
        String rules = repository(name) + "/branch_protections";
        if (Rest.expect(rest.get(rules + "/" + Project.BRANCH), 200, 404).is(404)) {
            JsonObject body = new JsonObject();
            body.addProperty("rule_name", Project.BRANCH);
            body.addProperty("branch_name", Project.BRANCH);
            body.addProperty("enable_push", true);
            Rest.expect(rest.post(rules, body), 201);
        }
    }

    private boolean admits(String name, Optional<String> user) throws IOException, InterruptedException {
        if (user.isEmpty()) {
            return false;
        }
        JsonObject body = new JsonObject();
        body.addProperty("permission", "write");
        return Rest.expect(
                        rest.put(repository(name) + "/collaborators/" + Rest.segment(user.get()), body), 204, 404, 422)
                .is(204);
    }

    private String repository(String name) {
        return "/repos/" + Rest.segment(owner) + "/" + Rest.segment(name);
    }
}
