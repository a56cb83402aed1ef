package id.mutubaku.plugins.message;

import id.mutubaku.api.plugin.Listener;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.api.plugin.Subject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import org.pf4j.Extension;

/** Sends applicants a message about what asks something of them, or tells them how their request stands. */
@Extension
public final class ApplicantListener implements Listener {
    private static final int WRONG = 300;

    @Override
    public String name() {
        return "applicant";
    }

    @Override
    public void hear(Event event, Subject subject, String key, PluginContext context) throws Exception {
        Settings settings = context.settings(Settings.class);
        Optional<Message> message = Message.of(event, subject, settings);
        if (message.isEmpty() || context.register().find(sent(key)).isPresent()) {
            return;
        }
        send(message.get(), settings, key, context);
        keep(context.register(), key, event);
    }

    private static void send(Message message, Settings settings, String key, PluginContext context)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.gateway()))
                .header("Content-Type", mediaType(settings.body()))
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(message.in(settings.body())));
        settings.token().filter(token -> !token.isBlank()).ifPresent(token -> request.header("Authorization", token));
        int status = context.web().send(request.build()).statusCode();
        if (status >= WRONG) {
            throw new IOException("Gerbang pesan menjawab / the gateway answered " + status);
        }
    }

    private static String mediaType(String body) {
        return Message.isJson(body) ? "application/json" : "application/x-www-form-urlencoded";
    }

    /** A repetition finds it and sends nothing again; who was told, and where, is not kept. */
    private static void keep(Register register, String key, Event event) {
        register.put(sent(key), 0, event.at().toString());
    }

    private static String sent(String key) {
        return "sent/" + key;
    }
}
