package id.mutubaku.plugins.message;

import id.mutubaku.api.plugin.Listener.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The settings of the gateway and of what is sent.
 *
 * @param body of a request, with placeholders
 * @param phones addresses of the fields with telephone numbers
 */
record Settings(String gateway, Optional<String> token, String body, List<String> phones, Texts texts) {

    /** The messages, by what happened; {@code -} where nothing is sent. */
    record Texts(
            Optional<String> opened,
            Optional<String> asked,
            Optional<String> returned,
            Optional<String> rejected,
            Optional<String> cancelled,
            Optional<String> completed) {

        Optional<String> of(Kind kind) {
            return switch (kind) {
                case OPENED -> opened;
                case ASKED -> asked;
                case RETURNED -> returned;
                case REJECTED -> rejected;
                case CANCELLED -> cancelled;
                case COMPLETED -> completed;
                case OVERDUE -> Optional.empty();
            };
        }
    }
}
