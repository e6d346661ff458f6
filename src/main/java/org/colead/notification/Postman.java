package org.colead.notification;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.colead.notification.Departure.Later;
import org.colead.notification.Departure.Left;
import org.colead.notification.Departure.Never;
import org.colead.notification.Departure.Unknown;
import org.colead.platform.ColeadProperties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Hands letters to the mail server over one connection, and knows of each what came of it.
final class Postman implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSenderImpl server;
    private final ColeadProperties colead;
    private @Nullable Transport connection;

    Postman(JavaMailSenderImpl server, ColeadProperties colead) {
        this.server = server;
        this.colead = colead;
    }

    Departure send(Waiting letter) {
        Transport open;
        MimeMessage message;
        try {
            message = message(letter);
            open = connected();
        } catch (MessagingException e) {
            return new Later(said(e));
        }
        try {
            open.sendMessage(message, message.getAllRecipients());
            return new Left();
        } catch (MessagingException e) {
            close();
            return outcome(e);
        }
    }

    /// RFC 5321: 4xx is “later”, 5xx is “never”. Without an answer nobody knows.
    static Departure outcome(MessagingException failure) {
        int code = answer(failure);
        if (code >= 500) {
            return new Never(said(failure));
        }
        return code >= 400 ? new Later(said(failure)) : new Unknown(said(failure));
    }

    private static int answer(@Nullable Exception failure) {
        return switch (failure) {
            case null -> 0;
            case SMTPAddressFailedException e -> e.getReturnCode();
            case SMTPSenderFailedException e -> e.getReturnCode();
            case SMTPSendFailedException e when e.getReturnCode() >= 400 -> e.getReturnCode();
            case MessagingException e -> answer(e.getNextException());
            default -> 0;
        };
    }

    /// Plain text and the same as a page, of which a mail program shows what it can.
    private MimeMessage message(Waiting letter) throws MessagingException {
        var message = new Numbered(letter, colead, server);
        var text = new MailText(letter, colead.url());
        message.setFrom(new InternetAddress(colead.mail().from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.address()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(letter.posted()));
        message.setContent(
                new MimeMultipart(
                        "alternative", part(text.plain(), "plain"), part(text.html(), "html")));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, kind);
        return part;
    }

    private Transport connected() throws MessagingException {
        if (connection == null || !connection.isConnected()) {
            connection = server.getSession().getTransport("smtp");
            connection.connect(
                    server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        }
        return connection;
    }

    @Override
    public void close() {
        var open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException _) {
                // it is closed as far as we are concerned
            }
        }
    }

    private static String said(Exception e) {
        var words = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
        return words.length() > 500 ? words.substring(0, 500) : words;
    }

    /// A message whose id follows from the letter’s, so that a mailbox can tell that it has it.
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Waiting letter, ColeadProperties colead, JavaMailSenderImpl server) {
            super(server.getSession());
            var host = colead.url().getHost();
            number = "<%s@%s>".formatted(letter.id(), host == null ? "colead" : host);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
