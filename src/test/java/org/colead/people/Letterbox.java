package org.colead.people;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.colead.notification.Outbox;
import org.colead.platform.Letter;
import org.colead.platform.PostOffice;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Keeps a copy of what is posted, for tests to read; the outbox has it all the same.
@Component
@Primary
public class Letterbox implements PostOffice {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Outbox outbox;

    Letterbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void post(Letter letter) {
        outbox.post(letter);
        letters.add(letter);
    }

    public List<Letter> to(String address) {
        return letters.stream().filter(letter -> letter.address().equals(address)).toList();
    }

    /// The newest letter, once it has come.
    public Letter last(String address) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> to(address), all -> !all.isEmpty())
                .getLast();
    }
}
