package id.mutubaku.host.trust;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.PluginDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The verdict on a plugin's jar. */
public sealed interface Verdict {

    /** Returns the SHA-256 of the file, which an administrator may allow by name. */
    String sha256();

    /**
     * A jar that may be loaded.
     *
     * @param signer who signed all of it; absent where the jar was allowed by its hash
     * @param overlooked what is wrong with its signature, where it was allowed by its hash
     */
    record Accepted(String sha256, PluginDeclaration declaration, Optional<Signer> signer, List<Problem> overlooked)
            implements Verdict {
        public Accepted {
            overlooked = List.copyOf(overlooked);
        }

        @Override
        public <R> R fold(Function<? super Accepted, R> accepted, Function<? super Refused, R> refused) {
            return accepted.apply(this);
        }
    }

    /**
     * A jar that may not be loaded.
     *
     * @param problems all that is wrong
     * @param allowable whether only its signature is wrong, so that it may be allowed by its hash
     */
    record Refused(String sha256, List<Problem> problems, boolean allowable) implements Verdict {
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R fold(Function<? super Accepted, R> accepted, Function<? super Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /** Goes on with whichever it is. */
    <R> R fold(Function<? super Accepted, R> accepted, Function<? super Refused, R> refused);
}
