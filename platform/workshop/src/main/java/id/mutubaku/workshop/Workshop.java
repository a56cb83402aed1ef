package id.mutubaku.workshop;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes plugins in a test: compiles their sources, writes what they declare, packs them. */
public final class Workshop {
    private static final String IMPORTS = """
            import id.mutubaku.api.plugin.*;
            import id.mutubaku.api.plugin.Listener.Event;
            import id.mutubaku.api.plugin.Lookup.Choice;
            import id.mutubaku.api.plugin.Outcome.*;
            import id.mutubaku.api.plugin.Search.Match;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import org.pf4j.Extension;
            """;

    private final Path folder;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> extensions = new ArrayList<>();
    private final List<String> offers = new ArrayList<>();
    private String id = "coba";
    private String version = "1.0.0";
    private String platform = ">=0.1.0 & <1.0.0";
    private String more = "";

    /** Works in a new folder inside of another. */
    public Workshop(Path parent) {
        try {
            folder = Files.createTempDirectory(parent, "plugin");
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Names the plugin. */
    public Workshop named(String name, String its) {
        id = name;
        version = its;
        return this;
    }

    /** Says with which platform it works. */
    public Workshop platform(String range) {
        platform = range;
        return this;
    }

    /** Adds properties to the declaration, such as {@code "hosts": []}. */
    public Workshop declaring(String properties) {
        more += ", " + properties;
        return this;
    }

    /** Adds a check; the body is that of its method, {@code subject} and {@code context} are there. */
    public Workshop check(String name, String body) {
        return check(name, body, "", "");
    }

    /** Adds a check with limits, such as {@code "seconds": 1}, and members of its class. */
    public Workshop check(String name, String body, String limits, String members) {
        return offer(
                "check",
                name,
                limits,
                "Check",
                members + "public List<Finding> check(Subject subject," + " PluginContext context) throws Exception {"
                        + body + "}");
    }

    /** Adds an action; {@code key} is there too. */
    public Workshop action(String name, String body) {
        return action(name, body, "");
    }

    /** Adds an action with limits. */
    public Workshop action(String name, String body, String limits) {
        return offer(
                "action",
                name,
                limits,
                "Action",
                "public Outcome run(Subject subject, String key," + " PluginContext context) throws Exception {" + body
                        + "}");
    }

    /** Adds a lookup. */
    public Workshop lookup(String name, String body) {
        return offer(
                "lookup",
                name,
                "",
                "Lookup",
                "public List<Choice> choices(Subject subject," + " PluginContext context) throws Exception {" + body
                        + "}");
    }

    /** Adds a search, declared with more than its name, such as {@code "strangers": true}; {@code query} is there too. */
    public Workshop search(String name, String body, String more) {
        return offer(
                "search",
                name,
                more,
                "Search",
                "public List<Match> search(String query, Subject subject, PluginContext context) throws Exception {"
                        + body + "}");
    }

    /** Adds a computation, declared with more than its name, such as {@code "strangers": true}. */
    public Workshop computation(String name, String body, String more) {
        return offer(
                "computation",
                name,
                more,
                "Computation",
                "public Optional<Object> compute(Subject subject, PluginContext context) throws Exception {" + body
                        + "}");
    }

    /** Adds a listener, declared with more than its name, such as {@code "events": ["opened"]}; {@code event} is there too. */
    public Workshop listener(String name, String body, String more) {
        return offer(
                "listener",
                name,
                more,
                "Listener",
                "public void hear(Event event, Subject subject, String key, PluginContext context) throws Exception {"
                        + body + "}");
    }

    /** Adds a schedule with its rhythm, such as {@code "every": "PT1M"}; {@code due} and {@code region} are there. */
    public Workshop schedule(String name, String body, String rhythm) {
        return offer(
                "schedule",
                name,
                rhythm,
                "Schedule",
                "public void run(java.time.Instant due, Subject.RegionFacts region, String key, PluginContext context)"
                        + " throws Exception {" + body + "}");
    }

    private Workshop offer(String kind, String name, String limits, String type, String members) {
        String className = "Offer" + extensions.size();
        declare(kind, name, limits);
        return extension(
                className,
                "@Extension public class " + className + " implements " + type + " { public String name() { return \""
                        + name + "\"; } " + members + " }");
    }

    /** Declares an offer, without a class. */
    public Workshop declare(String kind, String name, String limits) {
        offers.add("{\"kind\": \"" + kind + "\", \"name\": \"" + name
                + "\", \"title\": {\"id\": \"Coba\", \"en\": \"Try\"}" + (limits.isEmpty() ? "" : ", " + limits) + "}");
        return this;
    }

    /** Adds a class to the index of extensions. */
    public Workshop extension(String className, String source) {
        extensions.add("hostile." + className);
        return type(className, source);
    }

    /** Adds a class. */
    public Workshop type(String className, String source) {
        sources.put(className, "package hostile;\n" + IMPORTS + source);
        return this;
    }

    /** Adds a file. */
    public Workshop file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Returns the declaration as it is written. */
    public String declaration() {
        return "{\"id\": \"" + id + "\", \"version\": \"" + version + "\", \"platform\": \"" + platform
                + "\", \"title\": {\"id\": \"Plugin coba\", \"en\": \"Plugin on trial\"}, \"offers\": ["
                + String.join(", ", offers) + "]" + more + "}";
    }

    /** Compiles into a folder of classes. */
    public Path classes() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(classes);
        Files.createDirectories(classes.resolve("META-INF"));
        Files.writeString(classes.resolve("META-INF/extensions.idx"), String.join("\n", extensions));
        Files.writeString(classes.resolve("mutubaku-plugin.json"), declaration());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = classes.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return classes;
    }

    private void compile(Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringBuilder said = new StringBuilder();
        List<Source> units = sources.entrySet().stream()
                .map(each -> new Source(each.getKey(), each.getValue()))
                .toList();
        boolean compiled = units.isEmpty()
                || compiler.getTask(
                                null,
                                null,
                                problem -> said.append(problem).append('\n'),
                                List.of("-proc:none", "--release", "17", "-nowarn", "-d", classes.toString()),
                                null,
                                units)
                        .call();
        if (!compiled) {
            throw new IllegalStateException("The plugin of the test does not compile:\n" + said);
        }
    }

    /** Compiles and packs into a jar. */
    public Path jar() throws IOException {
        Path classes = classes();
        Path jar = folder.resolve(id + "-" + version + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
        return jar;
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///hostile/" + className + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text.lines().collect(joining("\n"));
        }
    }
}
