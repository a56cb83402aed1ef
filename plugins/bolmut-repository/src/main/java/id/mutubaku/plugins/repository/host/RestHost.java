package id.mutubaku.plugins.repository.host;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes projects on a host with a REST API. What is there already is left as it is, so it can be done again. */
abstract sealed class RestHost implements Host permits GiteaHost, GitLabHost {
    final Rest rest;

    RestHost(Rest rest) {
        this.rest = rest;
    }

    /** Returns the path of a project in the API. */
    abstract String project(String name);

    /** Returns the path of the branch that everybody works on. */
    abstract String branch(String name);

    /** Lists the issues of a project, the closed ones too. */
    abstract List<JsonObject> issues(String name) throws IOException, InterruptedException;

    /** Puts the first files there. */
    abstract void commit(String name, Project project) throws IOException, InterruptedException;

    /** Sees to it that the branch can be neither rewritten nor deleted; who may write may still push to it. */
    abstract void protect(String name) throws IOException, InterruptedException;

    /** Lets a user write; false where the host does not know them. */
    abstract boolean admits(String name, String user) throws IOException, InterruptedException;

    /** Tells where the project is, by what the host says of it. */
    abstract Provisioned provisioned(Rest.Reply made, List<String> admitted, List<String> unknown);

    @Override
    public final Standing look(String name, String mark) throws IOException, InterruptedException {
        // A renamed project answers with a redirect from its old name, which is then no free name.
        Rest.Reply reply = Rest.expect(rest.get(project(name)), 200, 301, 302, 307, 308, 404);
        if (reply.is(404)) {
            return Standing.FREE;
        }
        return reply.text("description").contains("[" + mark + "]") ? Standing.OURS : Standing.TAKEN;
    }

    @Override
    public final Provisioned finish(String name, Project project) throws IOException, InterruptedException {
        if (rest.get(branch(name)).is(404)) {
            commit(name, project);
        }
        addIssues(name, project.issues());
        protect(name);
        List<String> admitted = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Project.Member member : project.members()) {
            Optional<String> user = member.user();
            (user.isPresent() && admits(name, user.get()) ? admitted : unknown).add(member.name());
        }
        return provisioned(Rest.expect(rest.get(project(name)), 200), admitted, unknown);
    }

    private void addIssues(String name, List<String> titles) throws IOException, InterruptedException {
        Set<String> there = issues(name).stream()
                .map(issue -> issue.get("title").getAsString())
                .collect(Collectors.toSet());
        for (String title : titles) {
            if (!there.contains(title)) {
                JsonObject body = new JsonObject();
                body.addProperty("title", title);
                Rest.expect(rest.post(project(name) + "/issues", body), 201);
            }
        }
    }
}
