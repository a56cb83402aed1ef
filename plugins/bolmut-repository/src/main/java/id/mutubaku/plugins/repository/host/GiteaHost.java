package id.mutubaku.plugins.repository.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import id.mutubaku.api.plugin.Web;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes projects on a Gitea, by its REST API v1 (Gitea 1.20 or later, and Forgejo). */
public final class GiteaHost extends RestHost {
    private static final int PAGE = 50;

    private final String owner;

    /**
     * Prepares to speak with a Gitea.
     *
     * @param url of its front page
     * @param owner organization that owns the projects
     */
    public GiteaHost(Web web, String url, String token, String owner) {
        super(new Rest(web, url.replaceAll("/+$", "") + "/api/v1", "Authorization", "token " + token));
        this.owner = owner;
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
    void commit(String name, Project project) throws IOException, InterruptedException {
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
        Rest.expect(rest.post(project(name) + "/contents", body), 201);
    }

    @Override
    List<JsonObject> issues(String name) throws IOException, InterruptedException {
        return rest.all(project(name) + "/issues?state=all&type=issues&limit=" + PAGE + "&page=", PAGE);
    }

    @Override
    void protect(String name) throws IOException, InterruptedException {
        String rules = project(name) + "/branch_protections";
        if (Rest.expect(rest.get(rules + "/" + Project.BRANCH), 200, 404).is(404)) {
            JsonObject body = new JsonObject();
            body.addProperty("rule_name", Project.BRANCH);
            body.addProperty("branch_name", Project.BRANCH);
            body.addProperty("enable_push", true);
            Rest.expect(rest.post(rules, body), 201);
        }
    }

    @Override
    boolean admits(String name, String user) throws IOException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("permission", "write");
        return Rest.expect(rest.put(project(name) + "/collaborators/" + Rest.segment(user), body), 204, 404, 422)
                .is(204);
    }

    @Override
    Provisioned provisioned(Rest.Reply made, List<String> admitted, List<String> unknown) {
        return new Provisioned(
                made.text("full_name"), made.text("clone_url"), Optional.of(made.text("html_url")), admitted, unknown);
    }

    @Override
    String branch(String name) {
        return project(name) + "/branches/" + Project.BRANCH;
    }

    @Override
    String project(String name) {
        return "/repos/" + Rest.segment(owner) + "/" + Rest.segment(name);
    }
}
