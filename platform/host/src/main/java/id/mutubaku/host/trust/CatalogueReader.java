package id.mutubaku.host.trust;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.trust.Catalogue.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A reader of catalogues: structure and signature as those of any jar, then the list, then the plugins by their hashes. */
final class CatalogueReader {
    private static final long LONGEST = 5_000_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private CatalogueReader() {}

    static Reading<Catalogue> read(Path jar, Trust trust) {
        try {
            JarStructure structure = JarStructure.of(jar);
            return structure.problems().isEmpty() ? signed(jar, structure, trust) : none(structure.problems());
        } catch (IOException unreadable) {
            return none(List.of(Problem.error("", "trust/no-jar", String.valueOf(unreadable))));
        }
    }

    private static Reading<Catalogue> signed(Path jar, JarStructure structure, Trust trust) throws IOException {
        SignedJar signed = SignedJar.of(jar, trust);
        List<Problem> problems = new ArrayList<>(signed.problems());
        String sha256 = Sha256.of(jar);
        if (trust.revokedJars().contains(sha256)) {
            problems.add(Problem.error("", "trust/revoked-jar", String.valueOf(jar.getFileName()), sha256));
        }
        if (!structure.names().contains(Catalogue.FILE) || structure.size(Catalogue.FILE) > LONGEST) {
            problems.add(Problem.error("", "trust/no-catalogue"));
            return none(problems);
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Reading<JsonNode> list = DefinitionReader.catalogue(text(zip));
            problems.addAll(list.problems());
            list.value().ifPresent(tree -> problems.addAll(problems(tree, zip, trust)));
            Optional<Catalogue> catalogue = !problems.isEmpty()
                    ? Optional.empty()
                    : list.value().map(tree -> bound(jar, tree, signed.signer().orElseThrow()));
            return new Reading<>(catalogue, problems);
        }
    }

    private static Reading<Catalogue> none(List<Problem> problems) {
        return new Reading<>(Optional.empty(), problems);
    }

    private static String text(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(new ZipEntry(Catalogue.FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Problem> problems(JsonNode tree, ZipFile zip, Trust trust) {
        List<Problem> problems = new ArrayList<>();
        Optional<Instant> issued = issued(tree);
        if (issued.isEmpty()) {
            problems.add(Problem.error(
                    "/issued", "trust/catalogue-date", tree.path("issued").asText()));
        }
        issued.filter(at -> at.isAfter(trust.now().plus(CLOCKS_DIFFER)))
                .map(at -> Problem.error(
                        "/issued",
                        "trust/catalogue-future",
                        at.toString(),
                        trust.now().toString()))
                .ifPresent(problems::add);
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < tree.path("plugins").size(); index++) {
            Item item = item(tree.path("plugins").path(index));
            String pointer = Pointers.of("plugins", index);
            if (!seen.add(item.id() + " " + item.version())) {
                problems.add(Problem.error(pointer, "trust/catalogue-twice", item.id(), item.version()));
            }
            if (!hash(zip, item.file()).equals(Optional.of(item.sha256()))) {
                problems.add(Problem.error(pointer + "/sha256", "trust/catalogue-file", item.file()));
            }
        }
        return problems;
    }

    private static Optional<Instant> issued(JsonNode tree) {
        try {
            return Optional.of(Instant.parse(tree.path("issued").asText()));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    private static Optional<String> hash(ZipFile zip, String file) {
        ZipEntry entry = zip.getEntry(file);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(Sha256.of(in));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Catalogue bound(Path jar, JsonNode tree, Signer signer) {
        List<Item> items = new ArrayList<>();
        tree.path("plugins").forEach(item -> items.add(item(item)));
        JsonNode revoked = tree.path("revoked");
        return new Catalogue(
                jar,
                issued(tree).orElseThrow(),
                signer,
                items,
                hashes(revoked.path("certificates")),
                hashes(revoked.path("jars")));
    }

    private static Item item(JsonNode item) {
        JsonNode title = item.path("title");
        return new Item(
                item.path("id").asText(),
                item.path("version").asText(),
                new Text(title.path("id").asText(), title.path("en").asText()),
                item.path("file").asText(),
                item.path("sha256").asText());
    }

    private static Set<String> hashes(JsonNode list) {
        Set<String> hashes = new HashSet<>();
        list.forEach(hash -> hashes.add(hash.asText()));
        return hashes;
    }
}
