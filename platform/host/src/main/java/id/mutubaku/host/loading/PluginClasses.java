package id.mutubaku.host.loading;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.archive.PluginFiles;
import id.mutubaku.host.execution.thread.Allocation;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class loader of one plugin: its own classes first, then the JDK's, and of the platform only what plugins are written against.
 *
 * <p>Its resources have addresses of their own kind, since those of kind {@code jar:} leave the file open in a cache of
 * the JDK.
 */
public final class PluginClasses extends ClassLoader implements Closeable {
    private static final List<String> FROM_PLATFORM = List.of("id.mutubaku.api.", "org.pf4j.", "org.jspecify.");
    private static final String LOGGING = "org.slf4j.";

    static {
        registerAsParallelCapable();
    }

    /** Of this each loader has a copy of its own. */
    static final String CHECKPOINT = "id.mutubaku.host.checkpoint.Checkpoint";

    private static final Set<String> COPIED = Set.of(CHECKPOINT, "id.mutubaku.host.checkpoint.Stopped");

    private final ClassLoader platform = PluginClasses.class.getClassLoader();
    private final PluginFiles files;

    /**
     * Makes a loader that owns the files.
     *
     * @param name for stack traces
     */
    public PluginClasses(String name, PluginFiles files) {
        super(name, ClassLoader.getPlatformClassLoader());
        this.files = files;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            if (FROM_PLATFORM.stream().anyMatch(name::startsWith)) {
                return platform.loadClass(name);
            }
            Optional<Class<?>> own = name.startsWith("java.") ? Optional.empty() : own(name);
            return own.isPresent() ? own.get() : shared(name);
        }
    }

    private Class<?> shared(String name) throws ClassNotFoundException {
        return name.startsWith(LOGGING)
                ? platform.loadClass(name)
                : getPlatformClassLoader().loadClass(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return own(name).orElseThrow(() -> new ClassNotFoundException(name));
    }

    private Optional<Class<?>> own(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try {
            if (COPIED.contains(name)) {
                return Optional.of(define(name, ofHost(file)));
            }
            return Allocation.uncharged(() -> files.read(file).map(bytes -> instrumented(name, bytes)))
                    .map(bytes -> define(name, bytes));
        } catch (Exception unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private byte[] ofHost(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(platform.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }

    private static byte[] instrumented(String name, byte[] bytes) {
        try {
            return CheckpointWriter.written(bytes);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unfit) {
            throw new ClassFormatError(name + ": " + unfit.getMessage());
        }
    }

    private Class<?> define(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
            try {
                definePackage(name.substring(0, dot), null, null, null, null, null, null, null);
            } catch (IllegalArgumentException definedMeanwhile) {
                return defineClass(name, bytes, 0, bytes.length);
            }
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? getPlatformClassLoader().getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> found = new ArrayList<>(Collections.list(findResources(name)));
        found.addAll(Collections.list(getPlatformClassLoader().getResources(name)));
        return Collections.enumeration(found);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        try {
            return files.read(name).isPresent() ? address(name) : null;
        } catch (IOException | IllegalStateException unreadable) {
            return null;
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL own = findResource(name);
        return own == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(own));
    }

    private URL address(String name) {
        try {
            return new URL("plugin", getName(), -1, "/" + name, new Handler(files, name));
        } catch (MalformedURLException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** Returns a problem for each class that the plugin's own classes need, and nobody has. */
    public List<Problem> missing(Set<String> extensions) {
        try {
            return ClassChecks.references(files, this, extensions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** A handler that opens addresses of resources. */
    private static final class Handler extends URLStreamHandler {
        private final PluginFiles files;
        private final String name;

        Handler(PluginFiles files, String name) {
            this.files = files;
            this.name = name;
        }

        @Override
        protected URLConnection openConnection(URL address) {
            String wanted = address.getPath().substring(1);
            return new URLConnection(address) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() throws IOException {
                    return new ByteArrayInputStream(files.read(wanted.isEmpty() ? name : wanted)
                            .orElseThrow(() -> new IOException("There is no " + address)));
                }
            };
        }
    }
}
