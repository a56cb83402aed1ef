package id.mutubaku.casework.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.definitions.Publisher.Published;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.database.SchemaScripts;
import id.mutubaku.store.definitions.CalendarStore;
import id.mutubaku.store.definitions.DefinitionFileStore;
import id.mutubaku.store.definitions.DefinitionStore;
import id.mutubaku.store.definitions.PictureStore;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Starts with folders in which something is wrong or gone, after a start at which all was well. */
final class PublisherTest {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String NATIONAL = "calendars/nasional.json";
    private static final String PLAN = "tarakan/pictures/denah.png";
    private static final String SOP = "tarakan/konsultasi-aplikasi";

    private final Pool pool = TestPostgres.newDatabase("publisher_" + DATABASES.incrementAndGet());
    private final Map<String, String> files = shipped();

    PublisherTest() {
        TestPostgres.await(Database.migrate(pool));
    }

    @AfterEach
    void close() {
        TestPostgres.await(pool.close());
    }

    private static Map<String, String> shipped() {
        Map<String, String> files = new TreeMap<>();
        DefinitionFolder folder = DefinitionFolder.read(TestPostgres.DEFINITIONS);
        folder.paths().stream()
                .filter(path -> !path.matches("(schema|target|lists)/.*"))
                .forEach(path -> files.put(path, folder.text(path)));
        return files;
    }

    private Published start() {
        return start(pool);
    }

    private Published start(Pool database) {
        Publisher publisher = new Publisher(
                new DefinitionStore(database),
                new CalendarStore(database),
                new DefinitionFileStore(database),
                new PictureStore(database));
        return publisher.publish(new Folder());
    }

    /** The files, of which pictures are written as Base64. */
    private final class Folder implements SourceFiles {
        @Override
        public Set<String> paths() {
            return files.keySet();
        }

        @Override
        public String text(String path) {
            return files.getOrDefault(path, "");
        }

        @Override
        public byte[] bytes(String path) {
            return Base64.getDecoder().decode(text(path));
        }
    }

    private String file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    private void cut(String path) {
        files.put(path, file(path).replaceFirst(",", ""));
    }

    private static List<String> regions(Published published) {
        return published.sops().regions().stream().map(Region::id).toList();
    }

    /** Returns what is told of each file: the consequence, and whether it is said what is wrong. */
    private static List<String> told(Published published) {
        return published.problems().stream()
                .map(file -> file.path() + " " + file.consequence().rule()
                        + (file.problems().isEmpty() ? "" : " !"))
                .toList();
    }

    @Test
    void folderWithoutAMistake_isInForce_andNothingIsTold() {
        Published first = start();
        Published second = start();

        assertEquals(List.of(), told(first));
        assertEquals(List.of(), told(second));
        assertEquals(List.of("banten", "bolmut", "maluku-utara", "tarakan"), regions(second));
        assertEquals(
                first.sops().latest(SOP).orElseThrow().definition(),
                second.sops().latest(SOP).orElseThrow().definition());
    }

    @Test
    void versionKeepsItsPicture_untilTheNextOneIsPublished() {
        files.put(PLAN, drawn(20));
        files.put(SOP + ".json", showing(file(SOP + ".json"), 97));
        Published first = start();
        files.put(PLAN, drawn(40));
        Published changed = start();
        files.put(SOP + ".json", showing(file(SOP + ".json"), 98));
        Published next = start();

        assertEquals(List.of(), told(first));
        assertEquals(List.of(SOP + ".json folder/picture-kept"), told(changed));
        assertEquals(20, width(changed, 97));
        assertEquals(List.of(), told(next));
        assertEquals(20, width(next, 97));
        assertEquals(40, width(next, 98));
    }

    @Test
    void pictureWithAMistake_leavesTheVersionBefore_andTheFileIsTold() {
        files.put(PLAN, drawn(20));
        files.put(SOP + ".json", showing(file(SOP + ".json"), 97));
        start();
        files.put(PLAN, drawn(20).substring(0, 40));
        files.put(SOP + ".json", showing(file(SOP + ".json"), 98));
        Published wrong = start();

        assertEquals(
                Set.of(PLAN + " folder/no-picture !", SOP + ".json folder/sop-last-good !"), Set.copyOf(told(wrong)));
        assertEquals(20, width(wrong, 97));
    }

    private static String showing(String definition, int version) {
        return definition
                .replaceFirst("\"version\": \\d+", "\"version\": " + version)
                .replaceFirst(
                        "(\"properties\": \\{)(?!\\s*\"denah\")",
                        "$1 \"denah\": {\"type\": \"null\", \"title\": \"Denah\", \"x-picture\": \"denah.png\","
                                + " \"x-alt\": \"Denah\", \"x-en\": {\"title\": \"Plan\", \"x-alt\": \"Plan\"}},");
    }

    private static String drawn(int width) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", out);
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns the width of the picture that pages of a version show. */
    private static int width(Published published, int version) {
        return JsonMapping.tree(published
                        .sops()
                        .version(SOP, version)
                        .orElseThrow()
                        .definition()
                        .forms())
                .findValue("x-pictured")
                .path("width")
                .asInt();
    }

    @Test
    void calendarWithAMistake_leavesTheLastOneInForce_forEverybody() {
        Published before = start();
        cut(NATIONAL);
        Published after = start();

        assertEquals(List.of(NATIONAL + " folder/last-good !"), told(after));
        assertEquals(regions(before), regions(after));
        for (Region region : before.sops().regions()) {
            assertEquals(
                    before.sops().officeTime(region).calendar(),
                    after.sops().officeTime(region).calendar(),
                    region.id());
        }
        Problem problem = after.problems().get(0).problems().get(0);
        assertTrue(problem.rule().startsWith("json/"), problem::toString);
    }

    @Test
    void calendarThatIsGone_leavesTheLastOneInForce() {
        Published before = start();
        files.remove(NATIONAL);
        files.remove("calendars/kantor-5-hari.json");
        Published after = start();

        assertEquals(
                List.of(NATIONAL + " folder/gone-calendar", "calendars/kantor-5-hari.json folder/gone-calendar"),
                told(after));
        assertEquals(regions(before), regions(after));
    }

    @Test
    void listWithAMistake_orThatIsGone_leavesTheLastOneInForce() {
        files.put("banten/lists/kota.csv", "kode,nama\n1,Satu");
        files.put("lists/kota.csv", "kode,nama\n1,Satu\n2,Dua");
        Published before = start();
        files.put("banten/lists/kota.csv", "kode,nama\n1");
        Published wrong = start();
        files.remove("banten/lists/kota.csv");
        Published gone = start();

        assertEquals(List.of(), told(before));
        assertEquals(List.of("banten/lists/kota.csv folder/last-good !"), told(wrong));
        assertEquals(List.of("banten/lists/kota.csv folder/gone-list"), told(gone));
        for (Published each : List.of(before, wrong, gone)) {
            assertEquals(
                    1, each.sops().lists("banten").named("kota").orElseThrow().size());
            assertEquals(
                    2, each.sops().lists("tarakan").named("kota").orElseThrow().size());
        }
    }

    @Test
    void listThatWasNeverRight_isTold() {
        files.put("lists/kota.csv", "kode,kode\n1,2");

        assertEquals(List.of("lists/kota.csv folder/no-last-list !"), told(start()));
    }

    @Test
    void regionWithAMistake_goesOnAsItWas_andOthersTakeTheirChanges() {
        start();
        cut("banten/region.json");
        files.put(
                "tarakan/region.json",
                file("tarakan/region.json").replace("\"Kota Tarakan\"", "\"Kota Tarakan Baru\""));
        Published after = start();

        assertEquals(List.of("banten/region.json folder/last-good !"), told(after));
        assertTrue(after.sops().latest("banten/pembangunan-aplikasi").isPresent());
        assertEquals(
                "Kota Tarakan Baru",
                after.sops().region("tarakan").orElseThrow().name());
        assertEquals(
                "Kota Tarakan Baru",
                start().sops().region("tarakan").orElseThrow().name());
    }

    @Test
    void regionThatIsWrongBesideItsCalendar_goesOnWithTheCalendarOfThen() {
        start();
        files.put("tarakan/region.json", file("tarakan/region.json").replace("\"kantor-5-hari\"", "\"kantor-9-hari\""));
        Published after = start();

        assertEquals(List.of("tarakan/region.json folder/last-good !"), told(after));
        assertEquals(
                "kantor-5-hari", after.sops().region("tarakan").orElseThrow().calendar());
    }

    @Test
    void regionThatWasNeverRight_isNotServed_andOthersAre() {
        cut("banten/region.json");
        Published published = start();

        assertEquals(List.of("bolmut", "maluku-utara", "tarakan"), regions(published));
        assertEquals(Set.of("banten"), published.unserved());
        assertEquals(
                List.of(
                        "banten/region.json folder/region-unserved !",
                        "banten/integrasi-sistem.json folder/sop-left-out",
                        "banten/pembangunan-aplikasi.json folder/sop-left-out"),
                told(published));
        files.putAll(shipped());
        assertEquals(List.of(), told(start()));
    }

    @Test
    void whatIsGone_isTold_andGoesOn() {
        start();
        files.keySet().removeIf(path -> path.startsWith("bolmut/"));
        files.remove(SOP + ".json");
        Published after = start();

        assertEquals(List.of("bolmut/region.json folder/gone-region", SOP + ".json folder/gone-sop"), told(after));
        assertTrue(after.sops().latest(SOP).isPresent());
        assertTrue(after.sops().latest("bolmut/pengembangan-aplikasi").isPresent());
        assertEquals(told(after), told(start()), "it is told at each start");
    }

    @Test
    void sopWithAMistake_leavesItsVersionInForce() {
        start();
        int version = version(start(), SOP);
        cut(SOP + ".json");
        files.put("tarakan/baru.json", "{");
        Published after = start();

        assertEquals(
                List.of("tarakan/baru.json folder/sop-unserved !", SOP + ".json folder/sop-last-good !"), told(after));
        assertEquals(version, version(after, SOP));
    }

    @Test
    void changeWithoutANewVersion_leavesThePublishedText_andANewVersionIsPublished() {
        start();
        String changed = file(SOP + ".json").replaceFirst("\"title\": \"", "$0Baru ");
        files.put(SOP + ".json", changed);
        Published same = start();

        assertEquals(List.of(SOP + ".json folder/version-taken"), told(same));
        assertTrue(!same.sops().summary(SOP).orElseThrow().title().startsWith("Baru "));

        files.put(SOP + ".json", changed.replaceFirst("\"version\": \\d+", "\"version\": 99"));
        Published next = start();
        assertEquals(List.of(), told(next));
        assertEquals(99, version(next, SOP));
        assertTrue(next.sops().holds(SOP, version(same, SOP)), "cases run on it");
    }

    @Test
    void databaseOfTheProgramBefore_knowsItsRegionsByTheirCalendars() {
        Published before = start();
        Pool old = versionSix();
        TestPostgres.await(Database.migrate(old));
        cut(NATIONAL);
        Published after = start(old);
        TestPostgres.await(old.close());

        assertEquals(regions(before), regions(after));
        assertEquals(List.of(NATIONAL + " folder/last-good !"), told(after));
    }

    /** Makes a database as the program left it that kept no files of the folder, with the calendars of this one. */
    private Pool versionSix() {
        Pool old = TestPostgres.newDatabase("publisher_" + DATABASES.incrementAndGet());
        TestPostgres.await(old.query("create table schema_version (version integer primary key)")
                .execute());
        for (int version = 1; version <= 6; version++) {
            TestPostgres.await(old.query(SchemaScripts.text(version)).execute());
            TestPostgres.await(old.query("insert into schema_version values (" + version + ")")
                    .execute());
        }
        TestPostgres.await(pool.query("select region, identity, body from calendar")
                        .execute())
                .forEach(row -> TestPostgres.await(
                        old.preparedQuery("insert into calendar (region, identity, body) values ($1, $2, $3)")
                                .execute(Tuple.of(row.getString(0), row.getString(1), row.getString(2)))));
        return old;
    }

    private static int version(Published published, String reference) {
        return published.sops().summary(reference).orElseThrow().definition().version();
    }
}
