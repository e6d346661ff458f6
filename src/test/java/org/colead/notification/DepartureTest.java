package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.colead.notification.Departure.Later;
import org.colead.notification.Departure.Never;
import org.colead.notification.Departure.Unknown;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;

class DepartureTest {

    @Test
    void isNeverAfterARefusalForGood() {
        assertThat(Postman.outcome(refused(550))).isInstanceOf(Never.class);
    }

    @Test
    void isLaterWhenTheServerSaysSo() {
        assertThat(Postman.outcome(refused(451))).isInstanceOf(Later.class);
    }

    @Test
    void isUnknownWhenTheConnectionBroke() {
        var broken = new MessagingException("closed", new IOException("reset"));

        assertThat(Postman.outcome(broken)).isInstanceOf(Unknown.class);
    }

    private static MessagingException refused(int code) {
        var nobody = new Address[0];
        return new SMTPSendFailedException(
                "DATA", code, code + " no", new MessagingException(), nobody, nobody, nobody);
    }
}
