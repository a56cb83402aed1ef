package id.mutubaku.casework.webhooks;

import id.mutubaku.casework.jobs.JobFailure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the keys with which webhooks are signed, from the environment.
 *
 * <p>A value that begins with {@code whsec_} is Base64, as Standard Webhooks has it; any other is taken as it is.
 */
public final class WebhookKeys {
    private static final String ENCODED = "whsec_";

    private final Map<String, String> environment;

    public WebhookKeys(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Returns a key.
     *
     * @throws JobFailure when the environment has none, or one that cannot be read
     */
    byte[] key(String name) {
        String value = Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new JobFailure("job-error.no-key", name));
        if (!value.startsWith(ENCODED)) {
            return value.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(value.substring(ENCODED.length()));
        } catch (IllegalArgumentException malformed) {
            throw new JobFailure("job-error.key-malformed", name);
        }
    }

    /** Tells whether there is a key by a name. */
    public boolean has(String name) {
        try {
            return key(name).length > 0;
        } catch (JobFailure unusable) {
            return false;
        }
    }
}
