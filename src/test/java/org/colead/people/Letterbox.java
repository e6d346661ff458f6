package org.colead.people;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.colead.platform.Letter;
import org.colead.platform.PostOffice;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/// Keeps letters for tests to read.
@Component
@Fallback
public class Letterbox implements PostOffice {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    @Override
    public void post(Letter letter) {
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
