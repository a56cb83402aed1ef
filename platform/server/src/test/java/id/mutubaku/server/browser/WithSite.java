package id.mutubaku.server.browser;

import id.mutubaku.server.option.PluginOptions;
import java.util.Optional;
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
    @Override
    public void beforeAll(ExtensionContext context) {
        Chromium.isNeeded();
        site(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional<String> failed = context.getExecutionException()
                .map(failure -> context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName());
        site(context).leave(failed);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Site.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return site(context);
    }

    /** The root's store closes the site when all tests are done. */
    private static Site site(ExtensionContext context) {
        boolean plugged = context.getRequiredTestClass().isAnnotationPresent(WithPlugins.class);
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(
                        plugged ? WithPlugins.class : Site.class,
                        key -> Site.start(plugged ? PluginJars.options() : PluginOptions.NONE),
                        Site.class);
    }
}
