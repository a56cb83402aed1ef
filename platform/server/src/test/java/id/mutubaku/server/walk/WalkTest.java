package id.mutubaku.server.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.walk.Paths.Path;
import io.vertx.sqlclient.Pool;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every path of every shipped definition; a new definition is walked without a new test. */
final class WalkTest {
    private static Pool pool;
    private static People people;

    @BeforeAll
    static void start() {
        pool = Running.shared().pool(Running.shared().database());
        people = new People(Running.shared().api());
    }

    @AfterAll
    static void stop() {
        Running.await(pool.close());
    }

    @TestFactory
    Stream<DynamicTest> path_reachesItsEnd() {
        return walks(Running.read(Running.DEFINITIONS), people, new Facts(pool));
    }

    @TestFactory
    Stream<DynamicTest> paths_takeEveryBranchAndEveryLoop() {
        return sops(Running.read(Running.DEFINITIONS))
                .map(sop -> DynamicTest.dynamicTest(name(sop), () -> {
                    Set<Paths.Move> taken = new HashSet<>();
                    Paths.of(sop).forEach(path -> taken.addAll(path.moves()));
                    assertEquals(Paths.movesOf(sop), taken);
                }));
    }

    /** Makes a test of each path of each SOP. */
    static Stream<DynamicTest> walks(SopRepository definitions, People people, Facts facts) {
        return sops(definitions).flatMap(sop -> {
            List<Path> paths = Paths.of(sop);
            return IntStream.range(0, paths.size())
                    .boxed()
                    .flatMap(index -> Walk.Style.of(sop, index).stream()
                            .map(style -> walk(people, sop, paths.get(index), style, facts)));
        });
    }

    private static DynamicTest walk(People people, Sop sop, Path path, Walk.Style style, Facts facts) {
        Walk walk = new Walk(people, sop, path, style, facts.new AtEachStep());
        return DynamicTest.dynamicTest(name(sop) + " to " + path + ", " + style, walk::walk);
    }

    private static Stream<Sop> sops(SopRepository definitions) {
        return definitions.regions().stream().flatMap(region -> definitions.latestOf(region.id()).stream());
    }

    private static String name(Sop sop) {
        return sop.definition().reference();
    }
}
