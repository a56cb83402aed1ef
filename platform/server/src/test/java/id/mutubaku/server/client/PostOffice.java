package id.mutubaku.server.client;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Takes in mail by SMTP, from any sender to any address, and shows what came. */
public final class PostOffice implements AutoCloseable {
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** Opens the office. */
    public PostOffice() {
        mail.start();
    }

    /** A letter that came. */
    public record Letter(String id, String from, String to, String subject, String body) {}

    /** Returns where mail is handed in. */
    public String url() {
        return "smtp://127.0.0.1:" + mail.getSmtp().getPort();
    }

    /** Lists all that came, in its order. */
    public List<Letter> letters() {
        return Stream.of(mail.getReceivedMessages()).map(PostOffice::letter).toList();
    }

    /** Lists what came to an address. */
    public List<Letter> to(String address) {
        return letters().stream().filter(letter -> letter.to().equals(address)).toList();
    }

    private static Letter letter(MimeMessage message) {
        try {
            return new Letter(
                    message.getMessageID(),
                    first(message.getFrom()),
                    first(message.getAllRecipients()),
                    message.getSubject(),
                    String.valueOf(message.getContent()).replace("\r\n", "\n"));
        } catch (MessagingException unreadable) {
            throw new AssertionError("A letter cannot be read", unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String first(Address... addresses) {
        return addresses[0].toString();
    }

    /** Closes the office: whoever comes now finds nobody. */
    @Override
    public void close() {
        mail.stop();
    }
}
