package id.mutubaku.casework.mail;

import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Says where mail is handed in.
 *
 * @param encrypted from the first byte on, rather than by STARTTLS
 * @param login absent where the server asks for none
 */
public record SmtpAddress(boolean encrypted, String host, int port, Optional<Login> login) {
    private static final int PATIENCE_SECONDS = 15;
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    /** A user with a password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * Reads {@code smtp://user:password@host:port} or {@code smtps://…}; user and password are percent-encoded.
     *
     * @throws IllegalArgumentException when the text is no such address; the message does not repeat it, since there
     *     may be a password in it
     */
    public static SmtpAddress of(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = String.valueOf(uri.getScheme());
            if (uri.getHost() == null || !(scheme.equals("smtp") || scheme.equals("smtps"))) {
                throw new IllegalArgumentException(expected());
            }
            boolean encrypted = scheme.equals("smtps");
            int port = uri.getPort() > 0 ? uri.getPort() : encrypted ? SUBMISSIONS : SUBMISSION;
            return new SmtpAddress(encrypted, uri.getHost(), port, login(uri));
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(expected());
        }
    }

    private static Optional<Login> login(URI uri) {
        return Optional.ofNullable(uri.getRawUserInfo()).map(info -> {
            int colon = info.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(expected());
            }
            return new Login(decoded(info.substring(0, colon)), decoded(info.substring(colon + 1)));
        });
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String expected() {
        return "Tulis smtp://host:port atau smtps://user:password@host:port; dalam user dan password, yang bukan huruf"
                + " atau angka ditulis dengan tanda persen. / Expected smtp://host:port or"
                + " smtps://user:password@host:port, with what is not a letter or a digit in user and password"
                + " percent-encoded.";
    }

    /** Returns how to speak to the server; a password is never sent in the clear to another machine. */
    MailConfig config() {
        MailConfig config = new MailConfig()
                .setHostname(host)
                .setPort(port)
                .setSsl(encrypted)
                .setHostnameVerificationAlgorithm("HTTPS")
                .setStarttls(login.isPresent() && !isLoopback() ? StartTLSOptions.REQUIRED : StartTLSOptions.OPTIONAL)
                .setLogin(login.isPresent() ? LoginOption.REQUIRED : LoginOption.DISABLED)
                .setMaxPoolSize(4)
                .setConnectTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS))
                .setIdleTimeout(PATIENCE_SECONDS);
        login.ifPresent(known -> config.setUsername(known.user()).setPassword(known.password()));
        return config;
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
