package id.mutubaku.plugins.repository.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Answers as Gitea's swagger document says, for the organization {@code kominfo} and the users ani and dewi. */
public final class GiteaServer extends JsonServer {
    private static final String API = "/api/v1";

    public final Map<String, Repository> repositories = new LinkedHashMap<>();

    public GiteaServer() throws IOException {}

    /** What it keeps of a repository. */
    public static final class Repository {
        public final JsonObject made;
        public final Map<String, String> files = new TreeMap<>();
        public final List<String> issues = new ArrayList<>();
        final Map<String, JsonObject> rules = new TreeMap<>();
        public final Map<String, String> collaborators = new TreeMap<>();

        Repository(JsonObject made) {
            this.made = made;
        }
    }

    @Override
    List<String> tokenHeader() {
        return List.of("Authorization", "token ");
    }

    @Override
    Answer answer(String method, String path, String query, JsonObject body) {
        if (!path.startsWith(API + "/")) {
            return Answer.of(404);
        }
        String[] parts = path.substring(API.length() + 1).split("/");
        if (parts[0].equals("orgs") && method.equals("POST")) {
            return parts[1].equals("kominfo") ? create(body) : Answer.saying(404, "GetOrgByName");
        }
        Optional<Repository> repository = parts.length > 2 && parts[1].equals("kominfo")
                ? Optional.ofNullable(repositories.get(parts[2]))
                : Optional.empty();
        return repository
                .map(each -> inside(each, method, List.of(parts).subList(3, parts.length), query, body))
                .orElseGet(() -> Answer.saying(404, "The target couldn't be found."));
    }

    void addForeign(String name) {
        JsonObject body = new JsonObject();
        body.addProperty("name", name);
        body.addProperty("description", "Punya orang lain");
        create(body);
    }

    private Answer create(JsonObject body) {
        String name = body.get("name").getAsString();
        if (repositories.containsKey(name)) {
            return Answer.saying(409, "The repository with the same name already exists.");
        }
        JsonObject made = body.deepCopy();
        made.addProperty("full_name", "kominfo/" + name);
        made.addProperty("clone_url", url() + "/kominfo/" + name + ".git");
        made.addProperty("html_url", url() + "/kominfo/" + name);
        repositories.put(name, new Repository(made));
        return new Answer(201, made);
    }

    private static Answer inside(
            Repository repository, String method, List<String> rest, String query, JsonObject body) {
        String what = rest.isEmpty() ? "" : rest.get(0);
        boolean isGet = method.equals("GET");
        return switch (what) {
            case "" -> new Answer(200, repository.made);
            case "branches" -> repository.files.isEmpty() ? Answer.saying(404, "no branch") : Answer.of(200);
            case "contents" -> commit(repository, body);
            case "issues" -> isGet ? issues(repository, query) : issue(repository, body);
            case "branch_protections" -> isGet ? rule(repository, rest.get(1)) : protect(repository, body);
            case "collaborators" -> admit(repository, rest.get(1), body);
            default -> Answer.of(404);
        };
    }

    private static Answer commit(Repository repository, JsonObject body) {
        if (!repository.files.isEmpty()) {
            return Answer.saying(422, "repository file already exists");
        }
        body.getAsJsonArray("files").forEach(each -> {
            JsonObject file = each.getAsJsonObject();
            repository.files.put(
                    file.get("path").getAsString(),
                    new String(Base64.getDecoder().decode(file.get("content").getAsString()), UTF_8));
        });
        return Answer.of(201);
    }

    private static Answer issues(Repository repository, String query) {
        int page = Integer.parseInt(query.replaceAll(".*[&]page=", ""));
        JsonArray rows = new JsonArray();
        repository.issues.stream().skip((page - 1) * 50L).limit(50).forEach(title -> {
            JsonObject issue = new JsonObject();
            issue.addProperty("title", title);
            rows.add(issue);
        });
        return new Answer(200, rows);
    }

    private static Answer issue(Repository repository, JsonObject body) {
        repository.issues.add(body.get("title").getAsString());
        return Answer.of(201);
    }

    private static Answer rule(Repository repository, String name) {
        return Optional.ofNullable(repository.rules.get(name))
                .map(rule -> new Answer(200, rule))
                .orElseGet(() -> Answer.of(404));
    }

    private static Answer protect(Repository repository, JsonObject body) {
        return repository.rules.putIfAbsent(body.get("rule_name").getAsString(), body) == null
                ? Answer.of(201)
                : Answer.saying(403, "Branch protection already exist");
    }

    private static Answer admit(Repository repository, String user, JsonObject body) {
        if (!Set.of("ani", "dewi").contains(user)) {
            return Answer.saying(422, "user does not exist [uid: 0, name: " + user + "]");
        }
        repository.collaborators.put(user, body.get("permission").getAsString());
        return Answer.of(204);
    }
}
