package id.mutubaku.plugins.repository.host;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is to be created.
 *
 * @param mark what makes it known again as this project and no other; the same for each attempt
 * @param name of the repository, a slug of at most 60 characters
 * @param title what people call it
 * @param description a sentence about it
 * @param isPublic whether everybody may read it
 * @param files content by path, for the first commit
 * @param issues titles of what is to be done
 * @param members who works on it
 * @param author who makes the first commit
 */
public record Project(
        String mark,
        String name,
        String title,
        String description,
        boolean isPublic,
        Map<String, String> files,
        List<String> issues,
        List<Member> members,
        Author author) {

    /** Is the branch that everything begins with. */
    public static final String BRANCH = "main";

    private static final int TRIES = 20;

    public Project {
        files = Map.copyOf(files);
        issues = List.copyOf(issues);
        members = List.copyOf(members);
    }

    /**
     * Somebody who works on it.
     *
     * @param user name on the host; absent where nobody said it
     */
    public record Member(String name, Optional<String> user) {}

    /** Who makes the first commit, and when. */
    public record Author(String name, String email, ZonedDateTime at) {}

    /** Lists names to try, the wanted one first. */
    List<String> names() {
        return IntStream.rangeClosed(1, TRIES)
                .mapToObj(count -> count == 1 ? name : name + "-" + count)
                .toList();
    }

    /** Returns the description with the mark, by which a host's projects are told apart. */
    String markedDescription() {
        return description + " [" + mark + "]";
    }
}
