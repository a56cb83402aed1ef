package id.mutubaku.host;

import id.mutubaku.api.plugin.Offer;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.OfferKind;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import id.mutubaku.host.execution.Bounds;
import id.mutubaku.host.execution.PluginThreads;
import id.mutubaku.host.execution.outcome.Completion;
import id.mutubaku.host.loading.SinglePluginManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A factory of a plugin's extension objects, which makes them within bounds and compares them with the declaration. */
final class ExtensionFactory {
    /** Constructors and static initialisers are for making an object, not for work. */
    private static final Bounds MAKING = new Bounds(Duration.ofSeconds(10), 256_000_000L);

    private final PluginDeclaration declaration;
    private final SinglePluginManager plugin;
    private final ClassLoader classes;
    private final PluginThreads threads;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Offer> made = new LinkedHashMap<>();

    private ExtensionFactory(
            PluginDeclaration declaration, SinglePluginManager plugin, ClassLoader classes, PluginThreads threads) {
        this.declaration = declaration;
        this.plugin = plugin;
        this.classes = classes;
        this.threads = threads;
    }

    /** Returns an object for each offer, by its name. */
    static Map<String, Offer> made(
            PluginDeclaration declaration, SinglePluginManager plugin, ClassLoader classes, PluginThreads threads)
            throws PluginRefused {
        ExtensionFactory extensions = new ExtensionFactory(declaration, plugin, classes, threads);
        plugin.extensions().stream().sorted().forEach(extensions::make);
        extensions.compare(plugin.extensions().isEmpty());
        if (!extensions.problems.isEmpty()) {
            throw new PluginRefused(extensions.problems);
        }
        return Map.copyOf(extensions.made);
    }

    private void make(String className) {
        Completion<Named> ending =
                threads.run(declaration.id(), MAKING, () -> named(className)).join();
        if (ending instanceof Completion.Returned<Named> returned) {
            take(className, returned.value());
        } else if (ending instanceof Completion.Failed<Named> broken) {
            problems.add(broken(className, broken));
        }
    }

    /** An object of an extension and the name that it gave, which is asked for once. */
    private record Named(Optional<Offer> offer, String name) {}

    private Named named(String className) throws ReflectiveOperationException {
        Class<?> type = classes.loadClass(className);
        if (Arrays.stream(OfferKind.values())
                        .filter(kind -> kind.type().isAssignableFrom(type))
                        .count()
                != 1) {
            return new Named(Optional.empty(), "");
        }
        Offer offer = (Offer) plugin.create(type);
        return new Named(Optional.of(offer), String.valueOf(offer.name()));
    }

    private void take(String className, Named named) {
        if (named.offer().isEmpty()) {
            problems.add(Problem.error("/offers", "plugin/extension-kind", className));
            return;
        }
        Offer offer = named.offer().get();
        Optional<Offered> offered = declaration.offer(named.name());
        if (offered.isEmpty() || !offered.get().kind().type().isInstance(offer)) {
            problems.add(Problem.error("/offers", "plugin/extension-undeclared", className, word(offer), named.name()));
        } else if (made.putIfAbsent(named.name(), offer) != null) {
            problems.add(Problem.error("/offers", "plugin/extension-twice", className, named.name()));
        }
    }

    private static String word(Offer offer) {
        return Arrays.stream(OfferKind.values())
                .filter(kind -> kind.type().isInstance(offer))
                .map(OfferKind::word)
                .findFirst()
                .orElseThrow();
    }

    private void compare(boolean noIndex) {
        if (noIndex) {
            problems.add(Problem.error("/offers", "plugin/no-index"));
            return;
        }
        boolean unmade = !problems.isEmpty();
        for (int index = 0; index < declaration.offers().size() && !unmade; index++) {
            Offered offer = declaration.offers().get(index);
            if (!made.containsKey(offer.name())) {
                problems.add(Problem.error(
                        Pointers.of("offers", index),
                        "plugin/extension-missing",
                        offer.kind().word(),
                        offer.name()));
            }
        }
    }

    private static Problem broken(String className, Completion.Failed<?> broken) {
        return switch (broken.kind()) {
            case TIME ->
                Problem.error(
                        "/offers",
                        "plugin/start-time",
                        className,
                        String.valueOf(MAKING.time().toSeconds()));
            case MEMORY -> Problem.error("/offers", "plugin/start-memory", className);
            case EXIT -> Problem.error("/offers", "plugin/start-exit", className);
            default -> Problem.error("/offers", "plugin/start-failed", className, broken.detail());
        };
    }
}
