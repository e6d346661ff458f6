package org.colead.notification;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The mailbox in this process that catches all mail in the demo; closed everywhere else.
@Component
public class CaughtMail {

    private static final int SHOWN = 50;

    private final ObjectProvider<GreenMail> server;

    CaughtMail(ObjectProvider<GreenMail> server) {
        this.server = server;
    }

    /// Whether mail is caught here.
    public boolean open() {
        return server.getIfAvailable() != null;
    }

    /// The newest that came, to anybody or to an address that contains `search`.
    public List<Mail> newest(String search) {
        var mailbox = server.getIfAvailable();
        var wanted = search.strip().toLowerCase(Locale.ROOT);
        return mailbox == null
                ? List.of()
                : Arrays.stream(mailbox.getReceivedMessages())
                        .filter(message -> to(message).contains(wanted))
                        .sorted(Comparator.comparing(CaughtMail::at).reversed())
                        .limit(SHOWN)
                        .map(CaughtMail::read)
                        .toList();
    }

    private static String to(MimeMessage message) {
        return asking(() -> {
            var first = message.getRecipients(RecipientType.TO)[0];
            return ((InternetAddress) first).getAddress();
        });
    }

    private static Instant at(MimeMessage message) {
        return asking(() -> message.getSentDate().toInstant());
    }

    private static Mail read(MimeMessage message) {
        return asking(() ->
                new Mail(to(message), message.getSubject(), at(message), plain(message).strip()));
    }

    private static <T> T asking(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new IllegalStateException("A mail that Colead sent cannot be read", e);
        }
    }

    private static String plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var text = plain(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /// One caught mail, its plain text.
    public record Mail(String to, String subject, Instant at, String text) {}
}
