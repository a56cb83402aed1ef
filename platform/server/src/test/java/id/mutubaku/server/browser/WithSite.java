package id.mutubaku.server.browser;

import id.mutubaku.server.option.PluginOptions;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one site that all of them share, and skips them where there is no Chromium to visit it with. Classes
 * that say {@link WithPlugins} share another one, which runs the plugins of this repository; those that say
 * {@link WithExamples}, one that serves the examples.
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
        Class<?> test = context.getRequiredTestClass();
        if (test.isAnnotationPresent(WithPlugins.class)) {
            return site(context, WithPlugins.class, () -> Site.start(Site.DEFINITIONS, PluginJars.options()));
        }
        return test.isAnnotationPresent(WithExamples.class)
                ? site(context, WithExamples.class, () -> Site.start(Site.EXAMPLES, PluginOptions.NONE))
                : site(context, Site.class, () -> Site.start(Site.DEFINITIONS, PluginOptions.NONE));
    }

    private static Site site(ExtensionContext context, Class<?> kind, Supplier<Site> starting) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(kind, key -> starting.get(), Site.class);
    }
}
