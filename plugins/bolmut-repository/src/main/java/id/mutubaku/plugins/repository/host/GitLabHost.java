package id.mutubaku.plugins.repository.host;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import id.mutubaku.api.plugin.Web;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes projects on a GitLab, by its REST API v4. */
public final class GitLabHost extends RestHost {
    private static final int PAGE = 100;
    private static final int DEVELOPER = 30;

    private final String group;

    /**
     * Prepares to speak with a GitLab.
     *
     * @param url of its front page
     * @param group full path of the group that owns the projects, such as {@code office/applications}
     */
    public GitLabHost(Web web, String url, String token, String group) {
        super(new Rest(web, url.replaceAll("/+$", "") + "/api/v4", "PRIVATE-TOKEN", token));
        this.group = group.replaceAll("^/+|/+$", "");
    }

    @Override
    public boolean create(String name, Project project) throws IOException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("name", name);
        body.addProperty("path", name);
        body.addProperty("namespace_id", namespace());
        body.addProperty("description", project.markedDescription());
        body.addProperty("visibility", project.isPublic() ? "public" : "private");
        body.addProperty("default_branch", Project.BRANCH);
        body.addProperty("initialize_with_readme", false);
        Rest.Reply reply = rest.post("/projects", body);
        // A taken name is a failed validation: 400 as documented, 409 and 422 as some versions answer.
        boolean isTaken =
                reply.is(409, 422) || (reply.is(400) && reply.body().toString().contains("has already been taken"));
        return !isTaken && Rest.expect(reply, 201).is(201);
    }

    private long namespace() throws IOException, InterruptedException {
        Rest.Reply reply = Rest.expect(rest.get("/groups/" + Rest.segment(group) + "?with_projects=false"), 200, 404);
        if (reply.body() instanceof JsonObject found && reply.is(200)) {
            return found.get("id").getAsLong();
        }
        throw new HostFailure(
                "Grup " + group + " tidak ada di GitLab atau tidak terlihat oleh token. Buat grupnya, atau perbaiki"
                        + " Organisasi atau grup pada setelan plugin.",
                "There is no group " + group + " on GitLab that the token can see. Create it, or correct the owner in"
                        + " the plugin's settings.");
    }

    @Override
    void commit(String name, Project project) throws IOException, InterruptedException {
        JsonArray actions = new JsonArray();
        for (Map.Entry<String, String> file : new TreeMap<>(project.files()).entrySet()) {
            JsonObject action = new JsonObject();
            action.addProperty("action", "create");
            action.addProperty("file_path", file.getKey());
            action.addProperty("content", file.getValue());
            actions.add(action);
        }
        JsonObject body = new JsonObject();
        body.addProperty("branch", Project.BRANCH);
        body.addProperty("commit_message", project.title());
        body.addProperty("author_name", project.author().name());
        body.addProperty("author_email", project.author().email());
        body.add("actions", actions);
        Rest.expect(rest.post(project(name) + "/repository/commits", body), 201);
    }

    @Override
    List<JsonObject> issues(String name) throws IOException, InterruptedException {
        return rest.all(project(name) + "/issues?state=all&per_page=" + PAGE + "&page=", PAGE);
    }

    @Override
    void protect(String name) throws IOException, InterruptedException {
        String rules = project(name) + "/protected_branches";
        if (Rest.expect(rest.get(rules + "/" + Project.BRANCH), 200, 404).is(404)) {
            JsonObject body = new JsonObject();
            body.addProperty("name", Project.BRANCH);
            body.addProperty("push_access_level", DEVELOPER);
            body.addProperty("merge_access_level", DEVELOPER);
            body.addProperty("allow_force_push", false);
            // GitLab protects the default branch by itself when the first commit comes, perhaps just now.
            Rest.expect(rest.post(rules, body), 201, 409);
        }
    }

    @Override
    boolean admits(String name, String user) throws IOException, InterruptedException {
        Rest.Reply found = Rest.expect(rest.get("/users?username=" + Rest.segment(user)), 200);
        if (!(found.body() instanceof JsonArray users) || users.isEmpty()) {
            return false;
        }
        JsonObject body = new JsonObject();
        body.addProperty("user_id", users.get(0).getAsJsonObject().get("id").getAsLong());
        body.addProperty("access_level", DEVELOPER);
        // 409: is a member already; 400: has more than that from the group.
        Rest.expect(rest.post(project(name) + "/members", body), 201, 400, 409);
        return true;
    }

    @Override
    Provisioned provisioned(Rest.Reply made, List<String> admitted, List<String> unknown) {
        return new Provisioned(
                made.text("path_with_namespace"),
                made.text("http_url_to_repo"),
                Optional.of(made.text("web_url")),
                admitted,
                unknown);
    }

    @Override
    String branch(String name) {
        return project(name) + "/repository/branches/" + Project.BRANCH;
    }

    @Override
    String project(String name) {
        return "/projects/" + Rest.segment(group + "/" + name);
    }
}
