package id.mutubaku.host.loading;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.archive.PluginFiles;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/** The checks of a plugin's class files: of the Java that they need, and of the classes to which its own ones refer. */
public final class ClassChecks {
    private static final int JAVA_17 = 61;
    private static final int BEFORE_JAVA_1 = 44;
    private static final int NAMED = 10;
    private static final int CONSTANT_CLASS = 7;

    private ClassChecks() {}

    /** Returns a problem for each class that is compiled for a newer Java than that of plugins. */
    public static List<Problem> versions(PluginFiles files) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (String name : files.names()) {
            if (name.endsWith(".class") && !name.startsWith("META-INF/") && problems.size() < NAMED) {
                int version = files.read(name).map(ClassChecks::version).orElse(0);
                if (version > JAVA_17) {
                    problems.add(
                            Problem.error("", "plugin/class-version", name, String.valueOf(version - BEFORE_JAVA_1)));
                }
            }
        }
        return problems;
    }

    private static int version(byte[] file) {
        return file.length < 8 ? 0 : ((file[6] & 0xFF) << 8) | (file[7] & 0xFF);
    }

    /**
     * Returns a problem for each class that the extensions need, and nobody has.
     *
     * @param extensions in whose packages, and below, the plugin's own classes lie; libraries may do without some classes
     */
    public static List<Problem> references(PluginFiles files, ClassLoader classes, Set<String> extensions)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new TreeSet<>(extensions);
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && problems.size() < NAMED) {
            String name = open.remove();
            Set<String> wanted = references(files.read(name.replace('.', '/') + ".class"));
            wanted.removeAll(seen);
            seen.addAll(wanted);
            for (String each : wanted) {
                if (!there(classes, each)) {
                    problems.add(Problem.error("", "plugin/class-missing", name, each));
                } else if (isOwn(each, extensions)) {
                    open.add(each);
                }
            }
        }
        return problems;
    }

    private static boolean isOwn(String name, Set<String> extensions) {
        return extensions.stream().anyMatch(each -> name.startsWith(each.substring(0, each.lastIndexOf('.') + 1)));
    }

    private static Set<String> references(Optional<byte[]> file) {
        Set<String> names = new TreeSet<>();
        file.ifPresent(bytes -> {
            ClassReader reader = new ClassReader(bytes);
            char[] buffer = new char[reader.getMaxStringLength()];
            for (int item = 1; item < reader.getItemCount(); item++) {
                int offset = reader.getItem(item);
                if (offset > 0 && reader.readByte(offset - 1) == CONSTANT_CLASS) {
                    String name = reader.readUTF8(offset, buffer);
                    if (name != null && !name.startsWith("[")) {
                        names.add(name.replace('/', '.'));
                    }
                }
            }
        });
        return names;
    }

    private static boolean there(ClassLoader classes, String name) {
        try {
            classes.loadClass(name);
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
