package id.mutubaku.host;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import id.mutubaku.host.execution.Bounds;
import id.mutubaku.host.execution.outcome.Completion;
import id.mutubaku.host.execution.outcome.Fault;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The sentences that say what went wrong with a call, so that whoever reads it knows which plugin it was and what to do. */
record FaultSentences(String plugin, String version) {

    Fault of(Offered offer, Completion.Failed<?> broken) {
        return new Fault(
                broken.kind(),
                both(language -> sentence(rule(broken.kind()), offer, broken, language)),
                both(language -> sentence(detailed(broken.kind()), offer, broken, language)),
                Optional.empty());
    }

    Fault resting(Offered offer, Duration rest) {
        String seconds = String.valueOf(Math.max(1, rest.toSeconds()));
        Problem problem = Problem.error("", "plugin/fault-resting", plugin, version, offer.name(), seconds);
        Text sentence = both(problem::sentence);
        return new Fault(Fault.Kind.RESTING, sentence, sentence, Optional.of(rest));
    }

    private String sentence(String rule, Offered offer, Completion.Failed<?> broken, Language language) {
        String detail = broken.nonsense()
                .map(problem -> problem.sentence(language))
                .orElse(
                        switch (broken.kind()) {
                            case TIME -> String.valueOf(offer.seconds());
                            case MEMORY -> String.valueOf(offer.megabytes());
                            case THREADS -> String.valueOf(Bounds.THREADS);
                            default -> broken.detail();
                        });
        return Problem.error("", rule, plugin, version, offer.name(), detail).sentence(language);
    }

    /** Returns the rule that also says what was thrown. */
    private static String detailed(Fault.Kind kind) {
        return switch (kind) {
            case THROWN -> "plugin/fault-thrown-detail";
            case ERROR -> "plugin/fault-error-detail";
            default -> rule(kind);
        };
    }

    private static String rule(Fault.Kind kind) {
        return switch (kind) {
            case THROWN -> "plugin/fault-thrown";
            case ERROR -> "plugin/fault-error";
            case EXIT -> "plugin/fault-exit";
            case TIME -> "plugin/fault-time";
            case MEMORY -> "plugin/fault-memory";
            case THREADS -> "plugin/fault-threads";
            case NONSENSE -> "plugin/fault-nonsense";
            case BUSY -> "plugin/fault-busy";
            case RESTING -> "plugin/fault-stuck";
        };
    }

    private static Text both(Function<Language, String> sentence) {
        return new Text(sentence.apply(Language.ID), sentence.apply(Language.EN));
    }
}
