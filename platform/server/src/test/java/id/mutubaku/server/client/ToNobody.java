package id.mutubaku.server.client;

import id.mutubaku.server.jobs.Cycle;
import id.mutubaku.server.mail.SmtpAddress;
import id.mutubaku.server.notices.Delivery;
import id.mutubaku.server.notices.Notices;
import java.net.URI;
import java.util.Optional;

/** Queues notices that nobody runs. */
public final class ToNobody {
    private static final Delivery DELIVERY = new Delivery(
            Optional.of(SmtpAddress.of("smtp://127.0.0.1:1")),
            () -> URI.create("https://contoh.go.id"),
            true,
            Cycle.of("R0/PT1M"));

    private ToNobody() {}

    public static Notices notices() {
        return new Notices(DELIVERY, queued -> {});
    }
}
