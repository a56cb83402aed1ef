package id.mutubaku.plugins.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mutubaku.api.plugin.Subject;
import id.mutubaku.plugins.repository.host.Project;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from a case what project it needs. */
final class Blueprint {
    private static final int LONGEST_DESCRIPTION = 300;

    private final Subject subject;
    private final Settings settings;

    Blueprint(Subject subject, Settings settings) {
        this.subject = subject;
        this.settings = settings;
    }

    /** Returns the project; for one key always the one with the same mark. */
    Project project(String key) {
        ZonedDateTime at = subject.at().atZone(subject.region().timeZone());
        String application = subject.answer(settings.applicationField())
                .or(() -> subject.answer(settings.titleField()))
                .or(() -> subject.answer(settings.nameField()))
                .orElse(subject.number());
        String title = subject.answer(settings.titleField()).orElse(application);
        String name = Naming.repository(
                settings.namePattern(),
                subject.answer(settings.nameField()).orElse(application),
                at.getYear(),
                subject.number());
        List<Project.Member> members = members();
        return new Project(
                mark(key),
                name,
                title,
                description(application),
                settings.visibility().equals("public"),
                new StarterFiles(subject, settings).all(title, application, members),
                settings.artefacts(),
                members,
                new Project.Author(subject.region().agency(), email(), at));
    }

    private String description(String application) {
        String whole = application + " (" + subject.region().agency() + ", " + subject.number() + ")";
        return whole.substring(0, Math.min(LONGEST_DESCRIPTION, whole.length())).replaceAll("\\s+", " ");
    }

    private String email() {
        return "noreply@" + subject.region().domainSuffix().orElse("example.invalid");
    }

    /** Lists those whom the case assigns, and those who completed the steps that the settings name; each once. */
    private List<Project.Member> members() {
        Stream<String> assigned = subject.rows(settings.membersField()).stream()
                .map(row -> row.get("nama"))
                .filter(String.class::isInstance)
                .map(Object::toString);
        Stream<String> doers = settings.memberSteps().stream()
                .flatMap(step -> Optional.ofNullable(subject.doers().get(step)).stream());
        Map<String, Project.Member> members = new LinkedHashMap<>();
        Stream.concat(assigned, doers)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> members.putIfAbsent(folded(name), new Project.Member(name, user(name))));
        return List.copyOf(members.values());
    }

    private Optional<String> user(String name) {
        return settings.people().stream()
                .filter(person -> folded(person.name()).equals(folded(name)))
                .map(Settings.Person::user)
                .findFirst();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String mark(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
            return "mutubaku-" + HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
