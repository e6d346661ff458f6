package org.colead.challenge.ui;

import static org.colead.uikit.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colead.challenge.ChallengeSearch;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Challenges, for “find anything”: by what was told and what was answered; and their place.
@Order(15)
@Component
class FoundChallenges implements FindSource {

    private static final Sentence KIND = Sentence.of("Challenge");
    private static final Sentence PLACE = Sentence.of("Place");

    private final ChallengeSearch challenges;

    FoundChallenges(ChallengeSearch challenges) {
        this.challenges = challenges;
    }

    @Override
    public List<Found> find(String words, PersonId viewer, int limit) {
        var told =
                challenges.find(words, viewer, limit).stream()
                        .map(hit ->
                                new Found(
                                        hit.title(), KIND, "challenges/" + hit.id(), hit.place()));
        return Stream.concat(place(words), told).toList();
    }

    private static Stream<Found> place(String words) {
        var name = t("Challenges");
        return name.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT))
                ? Stream.of(new Found(name, PLACE, "challenges"))
                : Stream.of();
    }
}
