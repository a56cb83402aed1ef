package id.mutubaku.server.browser;

import id.mutubaku.server.PluginOptions;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one site that all of them share, and skips them where there is no Chromium to visit it with. Classes
 * that say {@link WithPlugins} share another one, which runs the plugins of this repository.
 */
final class WithSite implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final String REQUIRED = "MUTUBAKU_BROWSER_REQUIRED";
    private static final String MISSING = "No chromium was found on the PATH or in /usr/bin, so no page was visited."
            + " Install Debian's package chromium to run the browser tests.";

    @Override
    public void beforeAll(ExtensionContext context) {
        site(context, chromium());
    }

    /** Finds the browser; without one skips the test that runs, and in CI, where nothing may be missing, fails it. */
    static Path chromium() {
        Optional<Path> chromium = Site.chromium();
        if (chromium.isEmpty() && "true".equals(System.getenv(REQUIRED))) {
            throw new AssertionError(MISSING);
        }
        Assumptions.assumeTrue(chromium.isPresent(), MISSING);
        return chromium.orElseThrow();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional<String> failed = context.getExecutionException()
                .map(failure -> context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName());
        site(context, Site.chromium().orElseThrow()).leave(failed);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Site.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return site(context, Site.chromium().orElseThrow());
    }

    /** The root's store closes the site when all tests are done. */
    private static Site site(ExtensionContext context, Path chromium) {
        boolean plugged = context.getRequiredTestClass().isAnnotationPresent(WithPlugins.class);
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(
                        plugged ? WithPlugins.class : Site.class,
                        key -> Site.start(chromium, plugged ? PluginJars.options() : PluginOptions.NONE),
                        Site.class);
    }
}
