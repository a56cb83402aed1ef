package id.mutubaku.plugins.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mutubaku.api.plugin.Subject;
import id.mutubaku.plugins.repository.host.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the files that a repository begins with. */
final class StarterFiles {
    /** Name of the file that lists what must be there before the result is shown. */
    static final String CHECKLIST = "DAFTAR-ARTEFAK.md";

    private final Subject subject;
    private final Settings settings;

    StarterFiles(Subject subject, Settings settings) {
        this.subject = subject;
        this.settings = settings;
    }

    /** Returns content by path; every text ends with a line feed. */
    Map<String, String> all(String title, String application, List<Project.Member> members) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", readme(title, application, members));
        files.put("LICENSE", license());
        files.put(".gitignore", ended(settings.gitignore()));
        if (!settings.artefacts().isEmpty()) {
            files.put(CHECKLIST, checklist(title));
        }
        return files;
    }

    private String readme(String title, String application, List<Project.Member> members) {
        StringBuilder text = new StringBuilder("# " + plain(title) + "\n\n");
        row(text, "Aplikasi", application);
        row(text, "Instansi", subject.region().agency());
        row(text, "Nomor permohonan", subject.number());
        row(text, "SOP", subject.sop().title());
        for (Settings.ReadmeField field : settings.readmeFields()) {
            subject.answer(field.field())
                    .ifPresent(answer -> text.append("\n## ")
                            .append(plain(field.title()))
                            .append("\n\n")
                            .append(quoted(answer))
                            .append('\n'));
        }
        if (!members.isEmpty()) {
            text.append("\n## Tim\n\n");
            members.forEach(
                    member -> text.append("- ").append(plain(member.name())).append('\n'));
        }
        if (!settings.artefacts().isEmpty()) {
            text.append("\nYang harus ada sebelum hasil dipresentasikan: lihat [")
                    .append(CHECKLIST)
                    .append("](")
                    .append(CHECKLIST)
                    .append(").\n");
        }
        return text.toString();
    }

    private String checklist(String title) {
        return "# Daftar artefak: " + plain(title)
                + "\n\nBeri tanda x pada yang sudah ada, dan tulis alamat berkasnya.\n\n"
                + settings.artefacts().stream()
                        .map(artefact -> "- [ ] " + plain(artefact) + "\n")
                        .collect(Collectors.joining());
    }

    private String license() {
        int year = subject.at().atZone(subject.region().timeZone()).getYear();
        String holder = year + " " + subject.region().agency();
        return switch (settings.license()) {
            case "apache-2.0" -> "Copyright " + holder + "\n" + resource("apache-2.0.txt");
            case "mit" -> resource("mit.txt").replace("{holder}", holder);
            case "own" ->
                ended(settings.licenseText()
                        .orElseThrow(() -> new IllegalStateException(
                                "Teks lisensi sendiri belum diisi pada setelan plugin. / The own licence text is"
                                        + " missing in the plugin's settings.")));
            default -> "Hak cipta (c) " + holder + ". Seluruh hak dilindungi.\n";
        };
    }

    private static void row(StringBuilder text, String label, String value) {
        if (!value.isBlank()) {
            text.append("- ").append(label).append(": ").append(plain(value)).append('\n');
        }
    }

    /** Keeps what people typed from becoming a heading, a list or a tag of ours. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    private static String quoted(String text) {
        return text.strip()
                .lines()
                .map(line -> line.isBlank() ? ">" : "> " + plain(line))
                .collect(Collectors.joining("\n"));
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(StarterFiles.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
