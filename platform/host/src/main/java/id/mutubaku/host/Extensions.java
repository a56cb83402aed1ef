package id.mutubaku.host;

import id.mutubaku.api.plugin.Offer;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.PluginDeclaration.Offered;
import id.mutubaku.host.loading.OnePlugin;
import id.mutubaku.host.running.Bounds;
import id.mutubaku.host.running.Crew;
import id.mutubaku.host.running.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the objects of a plugin's extensions, within bounds, and holds them against what it declares. */
final class Extensions {
    /** Constructors and static initialisers are for making an object, not for work. */
    private static final Bounds MAKING = new Bounds(Duration.ofSeconds(10), 256_000_000L);

    private final PluginDeclaration declaration;
    private final OnePlugin plugin;
    private final ClassLoader classes;
    private final Crew crew;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Offer> made = new LinkedHashMap<>();

    private Extensions(PluginDeclaration declaration, OnePlugin plugin, ClassLoader classes, Crew crew) {
        this.declaration = declaration;
        this.plugin = plugin;
        this.classes = classes;
        this.crew = crew;
    }

    /** Returns an object for each offer, by its name. */
    static Map<String, Offer> made(PluginDeclaration declaration, OnePlugin plugin, ClassLoader classes, Crew crew)
            throws PluginRefused {
        Extensions extensions = new Extensions(declaration, plugin, classes, crew);
        plugin.extensions().stream().sorted().forEach(extensions::make);
        extensions.compare(plugin.extensions().isEmpty());
        if (!extensions.problems.isEmpty()) {
            throw new PluginRefused(extensions.problems);
        }
        return Map.copyOf(extensions.made);
    }

    private void make(String className) {
        Ending<Named> ending =
                crew.run(declaration.id(), MAKING, () -> named(className)).join();
        if (ending instanceof Ending.Returned<Named> returned) {
            take(className, returned.value());
        } else if (ending instanceof Ending.Broken<Named> broken) {
            problems.add(broken(className, broken));
        }
    }

    /** Is an object of an extension and the name that it gave, which is asked for once. */
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

    private static Problem broken(String className, Ending.Broken<?> broken) {
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
