package org.colead.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// States what a test says somebody is needed for.
@Component
public class NeedsOfATest implements NeedSource {

    private final Map<PersonId, List<Need>> needs = new ConcurrentHashMap<>();

    public void are(PersonId person, Need... all) {
        needs.put(person, List.of(all));
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        return needs.getOrDefault(person, List.of());
    }

    public static Need need(String what, String title, Optional<java.time.Instant> due) {
        return new Need(
                UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Sentence.of(what),
                title,
                Sentence.of("Six of nine have answered."),
                Sentence.of("Answer"),
                "decisions",
                due,
                3,
                Optional.empty());
    }
}
