package id.mutubaku.host.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pf4j.BasePluginRepository;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultPluginManager;
import org.pf4j.ExtensionFinder;
import org.pf4j.IndexedExtensionFinder;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginStatusProvider;
import org.pf4j.RuntimeMode;

/** A PF4J manager of one jar, so that two versions of a plugin can be loaded at once. */
public final class SinglePluginManager implements AutoCloseable {
    /** PF4J tells each of its steps as information; held, since a logger that nobody holds forgets its level. */
    private static final Logger PF4J = Logger.getLogger("org.pf4j");

    static {
        PF4J.setLevel(Level.WARNING);
    }

    private final String id;
    private final Manager manager;

    private SinglePluginManager(String id, Manager manager) {
        this.id = id;
        this.manager = manager;
    }

    /** Starts a plugin; none of its own classes is loaded yet. */
    public static SinglePluginManager start(Path jarOrClasses, String id, String version, PluginClasses classes) {
        Manager manager = new Manager(jarOrClasses, new Described(id, version), classes);
        manager.loadPlugin(jarOrClasses);
        manager.startPlugin(id);
        return new SinglePluginManager(id, manager);
    }

    /** Lists the names of the classes that its index of extensions holds. */
    public Set<String> extensions() {
        return manager.getExtensionClassNames(id);
    }

    /** Makes an object of an extension's class. */
    public Object create(Class<?> extension) {
        return manager.getExtensionFactory().create(extension);
    }

    @Override
    public void close() {
        // Not stopPlugins(), which fails on a single started plugin (PF4J issue 656).
        manager.unloadPlugins();
    }

    private static final class Described extends DefaultPluginDescriptor {
        Described(String id, String version) {
            setPluginId(id);
            setPluginVersion(version);
            setRequires("*");
        }
    }

    private static final class Manager extends DefaultPluginManager {
        private final PluginDescriptor descriptor;
        private final PluginClasses classes;

        Manager(Path path, PluginDescriptor descriptor, PluginClasses classes) {
            super(List.of(path.toAbsolutePath().getParent()));
            this.descriptor = descriptor;
            this.classes = classes;
        }

        @Override
        public RuntimeMode getRuntimeMode() {
            return RuntimeMode.DEPLOYMENT;
        }

        @Override
        protected PluginRepository createPluginRepository() {
            return new BasePluginRepository(List.of());
        }

        @Override
        protected PluginDescriptorFinder createPluginDescriptorFinder() {
            return new PluginDescriptorFinder() {
                @Override
                public boolean isApplicable(Path path) {
                    return true;
                }

                @Override
                public PluginDescriptor find(Path path) {
                    return descriptor;
                }
            };
        }

        @Override
        protected PluginLoader createPluginLoader() {
            return new PluginLoader() {
                @Override
                public boolean isApplicable(Path path) {
                    return true;
                }

                @Override
                public ClassLoader loadPlugin(Path path, PluginDescriptor described) {
                    return classes;
                }
            };
        }

        /** Whether a plugin is enabled, the platform's database knows, not a file beside the jar. */
        @Override
        protected PluginStatusProvider createPluginStatusProvider() {
            return new PluginStatusProvider() {
                @Override
                public boolean isPluginDisabled(String pluginId) {
                    return false;
                }

                @Override
                public void disablePlugin(String pluginId) {}

                @Override
                public void enablePlugin(String pluginId) {}
            };
        }

        @Override
        protected ExtensionFinder createExtensionFinder() {
            // Reads extensions.idx; the other finder of PF4J reads services, which libraries in a plugin have too.
            IndexedExtensionFinder finder = new IndexedExtensionFinder(this);
            addPluginStateListener(finder);
            return finder;
        }
    }
}
