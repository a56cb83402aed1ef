package id.mutubaku.ui.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Follows cases along courses made by chance: what pages and API may send is what the engine takes, what was asked is
 * kept and shown, what is hidden is not kept, and whoever asked reads how it ended and gets what was given. A failure
 * names its seed; {@code -Dmutubaku.courses=…} follows more.
 */
final class CourseTest {
    private static final int COURSES = Integer.getInteger("mutubaku.courses", 60);

    @Test
    void everyCourse_losesNothing_andTellsItsApplicantHowItEnded() {
        Set<String> accepted = new TreeSet<>();
        for (long seed = 0; seed < COURSES; seed++) {
            accepted.addAll(course(seed));
        }
        assertEquals(
                Set.of(
                        "Assign",
                        "Cancel",
                        "Claim",
                        "CompleteStep",
                        "HandOver",
                        "OpenCase",
                        "Recall",
                        "Receive",
                        "Release",
                        "Return"),
                accepted);
    }

    private static Set<String> course(long seed) {
        try {
            return new RandomCourse(seed).run();
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("Course of seed " + seed, wrong);
        }
    }
}
