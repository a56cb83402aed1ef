package id.mutubaku.plugins.repository.host;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers as GitLab's REST API pages say, for the group {@code pemkab/aplikasi} and the users ani (7) and dewi (8). */
final class GitLabServer extends JsonServer {
    private static final String API = "/api/v4";
    private static final String GROUP = "pemkab%2Faplikasi";
    private static final Map<String, Integer> USERS = Map.of("ani", 7, "dewi", 8);

    final Map<String, Repository> repositories = new LinkedHashMap<>();

    GitLabServer() throws IOException {}

    /** What it keeps of a project. */
    static final class Repository {
        final JsonObject made;
        final Map<String, String> files = new TreeMap<>();
        final List<String> issues = new ArrayList<>();
        final Map<String, JsonObject> rules = new TreeMap<>();
        final Map<Integer, Integer> members = new TreeMap<>();

        Repository(JsonObject made) {
            this.made = made;
        }
    }

    @Override
    List<String> tokenHeader() {
        return List.of("PRIVATE-TOKEN", "");
    }

    @Override
    Answer answer(String method, String path, String query, JsonObject body) {
        String inside = path.replaceFirst("^" + API, "");
        if (inside.equals("/projects") && method.equals("POST")) {
            return create(body);
        }
        if (inside.equals("/groups/" + GROUP)) {
            return new Answer(200, JsonParser.parseString("{\"id\": 42, \"full_path\": \"pemkab/aplikasi\"}"));
        }
        if (inside.equals("/users")) {
            return users(query.replace("username=", ""));
        }
        String project = "/projects/" + GROUP + "%2F";
        if (!inside.startsWith(project)) {
            return Answer.saying(404, "404 Group Not Found");
        }
        List<String> parts = List.of(inside.substring(project.length()).split("/"));
        return Optional.ofNullable(repositories.get(parts.get(0)))
                .map(each -> inside(each, method, parts.subList(1, parts.size()), query, body))
                .orElseGet(() -> Answer.saying(404, "404 Project Not Found"));
    }

    void addForeign(String name) {
        JsonObject body = new JsonObject();
        body.addProperty("path", name);
        body.addProperty("namespace_id", 42);
        body.addProperty("description", "Punya orang lain");
        create(body);
    }

    private Answer create(JsonObject body) {
        String path = body.get("path").getAsString();
        if (repositories.containsKey(path)) {
            return new Answer(
                    400,
                    JsonParser.parseString("{\"message\": {\"name\": [\"has already been taken\"],"
                            + " \"path\": [\"has already been taken\"]}}"));
        }
        if (body.get("namespace_id").getAsInt() != 42) {
            return Answer.saying(400, "namespace is not valid");
        }
        JsonObject made = body.deepCopy();
        made.addProperty("path_with_namespace", "pemkab/aplikasi/" + path);
        made.addProperty("http_url_to_repo", url() + "/pemkab/aplikasi/" + path + ".git");
        made.addProperty("web_url", url() + "/pemkab/aplikasi/" + path);
        repositories.put(path, new Repository(made));
        return new Answer(201, made);
    }

    private static Answer users(String name) {
        JsonArray found = new JsonArray();
        Optional.ofNullable(USERS.get(name)).ifPresent(id -> {
            JsonObject user = new JsonObject();
            user.addProperty("id", id);
            user.addProperty("username", name);
            found.add(user);
        });
        return new Answer(200, found);
    }

    private static Answer inside(
            Repository repository, String method, List<String> rest, String query, JsonObject body) {
        boolean isGet = method.equals("GET");
        return switch (String.join("/", rest)) {
            case "" -> new Answer(200, repository.made);
            case "repository/branches/main" ->
                repository.files.isEmpty() ? Answer.saying(404, "404 Branch Not Found") : Answer.of(200);
            case "repository/commits" -> commit(repository, body);
            case "issues" -> isGet ? issues(repository, query) : issue(repository, body);
            case "protected_branches/main" ->
                repository.rules.containsKey("main") ? Answer.of(200) : Answer.saying(404, "404 Not found");
            case "protected_branches" -> protect(repository, body);
            case "members" -> admit(repository, body);
            default -> Answer.of(404);
        };
    }

    private static Answer commit(Repository repository, JsonObject body) {
        if (!repository.files.isEmpty()) {
            return Answer.saying(400, "A file with this name already exists");
        }
        body.getAsJsonArray("actions").forEach(each -> {
            JsonObject action = each.getAsJsonObject();
            repository.files.put(
                    action.get("file_path").getAsString(), action.get("content").getAsString());
        });
        return Answer.of(201);
    }

    private static Answer issues(Repository repository, String query) {
        int page = Integer.parseInt(query.replaceAll(".*&page=", ""));
        JsonArray rows = new JsonArray();
        repository.issues.stream().skip((page - 1) * 100L).limit(100).forEach(title -> {
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

    private static Answer protect(Repository repository, JsonObject body) {
        return repository.rules.putIfAbsent(body.get("name").getAsString(), body) == null
                ? Answer.of(201)
                : Answer.saying(409, "Protected branch 'main' already exists");
    }

    private static Answer admit(Repository repository, JsonObject body) {
        int user = body.get("user_id").getAsInt();
        return repository.members.putIfAbsent(user, body.get("access_level").getAsInt()) == null
                ? Answer.of(201)
                : Answer.saying(409, "Member already exists");
    }
}
