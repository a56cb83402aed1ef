package id.mutubaku.engine.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.SopSummary.Withdrawal;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.model.definition.Region;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class SopRepositoryTest {
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    private final SopRepository sops = repository(Long.MAX_VALUE);
    private final Set<String> told = new TreeSet<>();

    SopRepositoryTest() {
        sops.onChange(told::addAll);
    }

    private static SopRepository repository(long characters) {
        List<Region> regions = Arrays.asList("contoh", "lain").stream()
                .map(SopRepositoryTest::region)
                .toList();
        return new SopRepository(regions, List.of(), region -> NoTime.INSTANCE, region -> ChoiceLists.NONE, characters);
    }

    private static Region region(String id) {
        return DefinitionReader.region("""
                        {"id": "%s", "name": "Kota Contoh", "agency": "Dinas", "code": "36.71", "place": "Contoh",
                         "timeZone": "Asia/Jakarta", "calendar": "kantor", "caseNumber": "{acak}",
                         "theme": {"accent": "#0b5cab", "accentDark": "#7ab8ff"}, "source": {}}
                        """.formatted(id)).value().orElseThrow();
    }

    private static DefinitionVersion version(String reference, int version, String... callees) {
        String[] parts = reference.split("/", -1);
        StringBuilder steps = new StringBuilder();
        for (int index = 0; index < callees.length; index++) {
            steps.append("""
                    {"id": "panggil-%d", "activity": "Memanggil", "actors": [{"actor": "kasi"}],
                     "call": {"sop": "%s"}, "next": "selesai"},
                    """.formatted(index, callees[index]));
        }
        String text = """
                {"id": "%s", "region": "%s", "version": %d, "title": "SOP %s", "document": {"title": "SOP"},
                 "service": {"summary": "S", "gives": "G", "audience": "A", "source": "decided"},
                 "actors": [{"id": "warga", "name": "Warga", "kind": "applicant"},
                            {"id": "kasi", "name": "Kepala Seksi", "kind": "official"},
                            {"id": "hanya-%s", "name": "Hanya", "kind": "team"}],
                 "steps": [%s {"id": "ajukan", "activity": "Mengajukan", "actors": [{"actor": "warga"}], "next": "selesai"}],
                 "ends": [{"id": "selesai", "kind": "completed", "title": "Selesai"}]}
                """.formatted(parts[1], parts[0], version, parts[1], parts[1], steps);
        return DefinitionVersion.of(DefinitionReader.published(text), text);
    }

    /** Publishes, and returns what is told to look different. */
    private Set<String> publish(DefinitionVersion... versions) {
        told.clear();
        sops.add(List.of(versions));
        return Set.copyOf(told);
    }

    private Set<String> withdraw(Map<String, Withdrawal> withdrawals) {
        told.clear();
        sops.withdraw(withdrawals);
        return Set.copyOf(told);
    }

    @Test
    void publication_leavesWhatDoesNotDependOnIt_linked() {
        publish(version("contoh/a", 1), version("contoh/b", 1), version("lain/c", 1, "contoh/a"));
        Sop a = latest("contoh/a");
        Sop b = latest("contoh/b");
        Sop c = latest("lain/c");

        publish(version("contoh/a", 2));

        assertSame(b, latest("contoh/b"));
        assertNotSame(a, latest("contoh/a"));
        assertNotSame(c, latest("lain/c"));
        assertEquals(Map.of("contoh/a", 2, "lain/c", 1), latest("lain/c").versions());
    }

    @Test
    void runningCase_sharesWhatItIsLinkedFrom() {
        publish(version("contoh/a", 1), version("contoh/b", 1), version("lain/c", 1, "contoh/a"));
        Sop c = latest("lain/c");

        assertSame(c, sops.pinned("lain/c", Map.of("contoh/a", 1, "lain/c", 1)));
        assertSame(c, sops.pinned("lain/c", Map.of("contoh/a", 1, "lain/c", 1, "contoh/b", 1)));
        publish(version("contoh/a", 2), version("contoh/b", 2));
        assertSame(c, sops.pinned("lain/c", Map.of("contoh/a", 1, "lain/c", 1)));
        assertThrows(IllegalStateException.class, () -> sops.pinned("lain/c", Map.of("lain/c", 1)));
    }

    @Test
    void publication_changesTheLooksOfCallersAndCallees_andOfNothingElse() {
        publish(version("contoh/a", 1), version("contoh/b", 1), version("lain/c", 1, "contoh/a"), version("lain/d", 1));

        assertEquals(Set.of("contoh/a", "lain/c"), publish(version("contoh/a", 2)));
        assertEquals(Set.of("contoh/a", "contoh/b", "lain/c"), publish(version("lain/c", 2, "contoh/b")));
        assertEquals(List.of(), sops.callers("contoh/a"));
        assertEquals(
                List.of("lain/c"),
                sops.callers("contoh/b").stream().map(SopSummary::reference).toList());
        assertEquals(Set.of("contoh/b"), sops.callees("lain/c"));
    }

    @Test
    void whatIsLinked_staysWithinItsBound_howeverMuchIsPublished() {
        int size = version("contoh/a", 100).size();
        SopRepository bounded = repository(10L * size);
        bounded.add(List.of(version("contoh/tetap", 1)));

        for (int version = 100; version < 200; version++) {
            bounded.add(List.of(version("contoh/a", version)));
            bounded.latest("contoh/a");
            bounded.latest("contoh/tetap");
        }

        assertTrue(bounded.linkedCharacters() <= 10L * size, () -> bounded.linkedCharacters() + " of " + 10 * size);
        assertTrue(bounded.holds("contoh/a", 100));
        assertEquals(
                150, bounded.version("contoh/a", 150).orElseThrow().definition().version());
    }

    @Test
    void oldVersion_ofWhatCallsItNow_isLinkedWithoutACircle() {
        publish(version("contoh/a", 1, "contoh/b"), version("contoh/b", 1));
        publish(version("contoh/a", 2));
        publish(version("contoh/b", 2, "contoh/a"));

        assertEquals(1, sops.version("contoh/a", 1).orElseThrow().definition().version());
        assertEquals(Optional.empty(), sops.version("contoh/a", 3));
    }

    @Test
    void circleThatCameFromTwoNodesAtOnce_isNamed() {
        publish(version("contoh/a", 1, "contoh/b"), version("contoh/b", 1, "contoh/a"));

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> sops.latest("contoh/a"));

        assertTrue(String.valueOf(refused.getMessage()).contains("contoh/a@1"), refused::getMessage);
        assertEquals("SOP a", sops.summary("contoh/a").orElseThrow().title());
    }

    @Test
    void region_knowsItsPostsAndWhoTakesPartInWhat_alsoInWhatIsCalled() {
        publish(version("contoh/a", 1), version("lain/c", 1, "contoh/a"));
        publish(version("contoh/a", 2));

        RegionSops region = sops.in("lain");
        assertTrue(region.hasOfficial(List.of("hanya-a")));
        assertEquals(Set.of("lain/c"), region.withPost(List.of("hanya-a", "warga")));
        assertEquals(Set.of("kasi", "hanya-c"), region.posts().keySet());
        assertEquals(Set.of("kasi", "hanya-c"), region.postsOfAllVersions());
        assertEquals(Set.of("contoh/a"), sops.in("contoh").withPost(List.of("kasi")));
        assertEquals(List.of(), List.copyOf(sops.in("nihil").latest()));
    }

    @Test
    void withdrawnSop_isNotOffered_untilItIsBack() {
        publish(version("contoh/a", 1), version("contoh/b", 1));

        assertEquals(Set.of("contoh/a"), withdraw(Map.of("contoh/a", new Withdrawal("Dicabut.", NOON))));
        assertEquals(List.of("contoh/b"), offered());
        assertEquals(Set.of(), withdraw(Map.of("contoh/a", new Withdrawal("Dicabut.", NOON))));
        publish(version("contoh/a", 2));
        assertEquals(List.of("contoh/b"), offered());
        assertEquals(Set.of("contoh/a"), withdraw(Map.of()));
        assertEquals(List.of("contoh/a", "contoh/b"), offered());
    }

    private List<String> offered() {
        Collection<SopSummary> offered = sops.in("contoh").offered();
        return offered.stream().map(SopSummary::reference).toList();
    }

    private Sop latest(String reference) {
        return sops.latest(reference).orElseThrow();
    }
}
