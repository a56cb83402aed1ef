package id.mutubaku.casework.notices;

import id.mutubaku.casework.mail.SmtpAddress;
import id.mutubaku.store.jobs.Cycle;
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
