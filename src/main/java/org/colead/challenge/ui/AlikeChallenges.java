package org.colead.challenge.ui;

import java.util.List;
import org.colead.challenge.ChallengeSearch;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource.Found;
import org.colead.uikit.SimilarSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Similar challenges, for whoever begins to write a proposal or a challenge.
@Order(20)
@Component
class AlikeChallenges implements SimilarSource {

    private static final Sentence KIND = Sentence.of("Challenge");

    private final ChallengeSearch challenges;

    AlikeChallenges(ChallengeSearch challenges) {
        this.challenges = challenges;
    }

    @Override
    public List<Found> similar(String words, PersonId viewer, int limit) {
        return challenges.similar(words, viewer, limit).stream()
                .map(one -> new Found(one.title(), KIND, "challenges/" + one.id()))
                .toList();
    }
}
