package id.mutubaku.api.plugin;

/**
 * A deed outside the platform after a step was completed: done at least once, so be idempotent.
 *
 * <p>An action is run from the job table. When it fails, or when the machine fails while it runs, it is run again with
 * the same key; when it fails for good, a person retries or skips it. Whoever is asked twice with one key must do the
 * thing once and answer the same.
 */
public non-sealed interface Action extends Offer {

    /**
     * Does it.
     *
     * @param subject the case as it stands now; {@link Subject#branch()} is what was decided at the step
     * @param key the same for each attempt at the same thing: made of case, step, visit and action; at most 200
     *     characters
     * @return what came of it; it is put on record in the case
     * @throws Exception when it failed; its message is shown to the person who decides, in a list of attempts
     */
    Outcome run(Subject subject, String key, PluginContext context) throws Exception;
}
