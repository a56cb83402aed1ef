package id.mutubaku.store.connection;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The encryption of connections, and what the server has to prove.
 *
 * @param mode as in libpq
 * @param root certificates (PEM) of those who may have signed the server's; absent for those that Java trusts
 */
public record Tls(SslMode mode, Optional<Path> root) {
    private static final @Nullable KeyStore OF_JAVA = null;

    PgConnectOptions applyTo(PgConnectOptions options) {
        ClientSSLOptions ssl = new ClientSSLOptions();
        ssl.setHostnameVerificationAlgorithm(mode == SslMode.VERIFY_FULL ? "HTTPS" : "");
        if (verifies()) {
            ssl.setTrustOptions(root.<TrustOptions>map(file -> new PemTrustOptions().addCertPath(file.toString()))
                    .orElseGet(Tls::trustedByJava));
        } else {
            ssl.setTrustAll(true);
        }
        return options.setSslMode(mode).setSslOptions(ssl);
    }

    /** Tells whether the server's certificate has to be signed by somebody who is trusted. */
    public boolean verifies() {
        return mode == SslMode.VERIFY_CA || mode == SslMode.VERIFY_FULL;
    }

    private static TrustOptions trustedByJava() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(OF_JAVA);
            return TrustOptions.wrap(factory);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no trusted certificates", missing);
        }
    }
}
