package id.mutubaku.host.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import id.mutubaku.host.archive.PluginFiles;
import id.mutubaku.workshop.Workshop;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;

final class CheckpointWriterTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    /** The machine verifies each class when it is initialised; what ticks have spoilt it refuses. */
    @ParameterizedTest
    @ValueSource(classes = {ObjectMapper.class, SchemaRegistry.class, ClassReader.class})
    void classesOfLibraries_areStillValid(Class<?> ofLibrary) throws Exception {
        List<String> spoilt = new ArrayList<>();
        int valid = 0;
        PluginFiles files = PluginFiles.open(jar(ofLibrary));
        try (PluginClasses classes = new PluginClasses("library", files)) {
            for (String name : files.names()) {
                if (name.matches("(?!META-INF).*\\.class") && !name.endsWith("module-info.class")) {
                    valid += initialised(classes, name, spoilt) ? 1 : 0;
                }
            }
        }

        assertEquals(List.of(), spoilt);
        assertTrue(valid > 30, "classes that could be initialised: " + valid);
    }

    private static boolean initialised(ClassLoader classes, String file, List<String> spoilt) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, true, classes).getClassLoader() == classes;
        } catch (VerifyError | ClassFormatError wrong) {
            spoilt.add(file + ": " + wrong);
            return false;
        } catch (ClassNotFoundException | LinkageError needsAnotherLibrary) {
            return false;
        }
    }

    private static Path jar(Class<?> ofLibrary) throws URISyntaxException {
        return Path.of(
                ofLibrary.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void codeWithTicks_doesWhatItDidWithout() throws Exception {
        Path classes = new Workshop(folder).type("Work", """
                        public class Work {
                            enum Kind { A, B, C }
                            public static String done() {
                                StringBuilder said = new StringBuilder();
                                int left = 5;
                                do { said.append(left); } while (--left > 0);
                                for (Kind kind : Kind.values()) {
                                    switch (kind) { case A: case B: said.append("ab"); continue; default: said.append('c'); }
                                }
                                outer:
                                for (int row = 0; row < 4; row++) {
                                    for (int column = 0; ; column++) {
                                        if (column > row) continue outer;
                                        if (row == 3) break outer;
                                        said.append(row * column);
                                    }
                                }
                                synchronized (said) { try { said.append(1 / (left)); } catch (ArithmeticException e) { said.append('!'); } finally { said.append('f'); } }
                                long[][] grid = new long[3][4];
                                int[] line = new int[2];
                                String[][] partly = new String[2][];
                                said.append(grid[2].length).append(line.length).append(partly.length);
                                try { Object none = new int[-1]; } catch (NegativeArraySizeException e) { said.append(e.getMessage()); }
                                Supplier<List<String>> lambda = () -> { List<String> all = new ArrayList<>(); while (all.size() < 2) all.add("x"); return all; };
                                return said.append(lambda.get()).toString();
                            }
                        }
                        """).classes();

        try (PluginClasses ticking = new PluginClasses("ticking", PluginFiles.open(classes))) {
            Object said = ticking.loadClass("hostile.Work").getMethod("done").invoke(null);

            assertEquals("54321ababc001024!f422-1[x, x]", said);
        }
    }
}
