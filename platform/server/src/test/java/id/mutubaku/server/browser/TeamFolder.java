package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.server.client.Running;
import id.mutubaku.server.command.Mutubaku;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An empty folder on a machine that has a JDK, Maven, {@code mutubaku} and a Maven repository with our artifacts, and
 * knows nothing of this build. What Maven fetches is kept in {@code target}, apart from what the machine has.
 */
final class TeamFolder {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Map<String, String> MODULES = Map.of(
            "platform/plugin-api", "mutubaku-plugin-api",
            "platform/model", "mutubaku-model",
            "platform/engine", "mutubaku-engine",
            "platform/host", "mutubaku-host",
            "platform/archetype", "mutubaku-plugin-archetype");
    private static final Path WORK = Path.of("target/regional-team").toAbsolutePath();
    private static final Path PUBLISHED = WORK.resolve("published");
    private static final Path FETCHED = WORK.resolve("fetched");
    private static final Path PROGRAMS = WORK.resolve("programs");
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final Pattern VERSION = Pattern.compile("<version>(.+?)</version>");
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final long PATIENCE_MINUTES = 5;

    private final Path folder;
    private final Map<String, String> variables;

    private TeamFolder(Path folder, Map<String, String> variables) {
        this.folder = folder;
        this.variables = Map.copyOf(variables);
    }

    /** Prepares the machine, and takes an empty folder on it. */
    static TeamFolder in(Path folder, int port, Map<String, String> variables) throws IOException {
        publish();
        Files.createDirectories(PROGRAMS);
        program("mvn", """
                exec '%s' -B -ntp -q -U -gs '%s' -Dmaven.repo.local='%s' "$@"
                """.formatted(maven(), settings(), FETCHED));
        program("mutubaku", """
                exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s "$@" --server http://127.0.0.1:%d
                """.formatted(System.getProperty("java.class.path"), Mutubaku.class.getName(), port));
        return new TeamFolder(folder, variables);
    }

    /** Finds the Maven that runs this test, or, where something else runs it, one on the PATH. */
    private static Path maven() {
        String home = System.getProperty("mutubaku.test.maven", "");
        Stream<Path> here = home.isEmpty() ? Stream.empty() : Stream.of(Path.of(home, "bin"));
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(here, Stream.of(path.split(File.pathSeparator)).map(Path::of))
                .map(folder -> folder.resolve("mvn"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mvn was found on the PATH."));
    }

    private static void program(String name, String lines) throws IOException {
        Path file = PROGRAMS.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + lines);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Puts our artifacts where Maven finds them, made from what the reactor has compiled. */
    private static void publish() throws IOException {
        Running.delete(Files.createDirectories(PUBLISHED));
        Running.delete(Files.createDirectories(FETCHED.resolve("id/mutubaku")));
        publish(ROOT, "mutubaku");
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            publish(ROOT.resolve(module.getKey()), module.getValue());
        }
    }

    private static void publish(Path module, String artifact) throws IOException {
        String version = version();
        Path target = PUBLISHED.resolve("id/mutubaku").resolve(artifact).resolve(version);
        Path start = target.resolve(artifact + "-" + version);
        Files.createDirectories(target);
        Files.copy(module.resolve("pom.xml"), Path.of(start + ".pom"));
        Path classes = module.resolve("target/classes");
        if (Files.isDirectory(classes)) {
            zip(classes, Path.of(start + ".jar"));
        }
    }

    private static void zip(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separator, "/")));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    /** Returns our version, which the root's project file states first. */
    static String version() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(ROOT.resolve("pom.xml")));
        if (!version.find()) {
            throw new AssertionError("No version in " + ROOT.resolve("pom.xml"));
        }
        return version.group(1);
    }

    /** Tells Maven where to look first: our artifacts, then what this machine has already, read only. */
    private static Path settings() throws IOException {
        String have = System.getProperty("mutubaku.test.repository", "");
        Path machine = have.isEmpty() ? Path.of(System.getProperty("user.home"), ".m2/repository") : Path.of(have);
        String repositories = repository("published", PUBLISHED, true) + repository("machine", machine, false);
        return Files.writeString(WORK.resolve("settings.xml"), """
                <settings>
                  <profiles>
                    <profile>
                      <id>team</id>
                      <repositories>%s</repositories>
                      <pluginRepositories>%s</pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>team</activeProfile></activeProfiles>
                </settings>
                """.formatted(
                        repositories, repositories.replace("repository>", "pluginRepository>")));
    }

    private static String repository(String id, Path folder, boolean ours) {
        return """
                <repository>
                  <id>%s</id>
                  <url>%s</url>
                  <releases><enabled>%s</enabled><checksumPolicy>ignore</checksumPolicy></releases>
                  <snapshots><enabled>%s</enabled><checksumPolicy>ignore</checksumPolicy></snapshots>
                </repository>
                """.formatted(id, folder.toUri(), !ours, ours);
    }

    /** Goes into a folder in this one. */
    TeamFolder inside(String name) {
        return new TeamFolder(folder.resolve(name), variables);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Returns the n-th block of commands of a text for people, counted from 1, as it stands there. */
    static String commands(Path readme, int number) throws IOException {
        Matcher blocks = COMMANDS.matcher(Files.readString(readme));
        for (int found = 1; blocks.find(); found++) {
            if (found == number) {
                return blocks.group(1);
            }
        }
        throw new AssertionError(readme + " has no " + number + " blocks of commands");
    }

    /** Runs commands, which all have to succeed, and returns what they say. */
    String runs(String commands) throws IOException, InterruptedException {
        Path said = Files.createTempFile(WORK, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-e", "-c", commands))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(variables);
        environment.put("JAVA_HOME", JAVA_HOME.toString());
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put(
                "PATH", PROGRAMS + ":" + JAVA_HOME.resolve("bin") + ":" + environment.getOrDefault("PATH", "/usr/bin"));
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        String output = Files.readString(said, StandardCharsets.UTF_8);
        if (!ended) {
            process.destroyForcibly();
            throw new AssertionError("No end after " + PATIENCE_MINUTES + " minutes: " + commands + "\n" + output);
        }
        assertEquals(0, process.exitValue(), () -> commands + "\n" + output);
        Files.delete(said);
        return output;
    }
}
