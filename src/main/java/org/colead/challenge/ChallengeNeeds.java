package org.colead.challenge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// Challenges that wait for an answer of a member’s group.
@Component
class ChallengeNeeds implements NeedSource {

    private static final int MINUTES = 5;

    private final ChallengeRows rows;
    private final GroupDirectory groups;
    private final Clock clock;

    ChallengeNeeds(ChallengeRows rows, GroupDirectory groups, Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        var mine = groups.groupsOf(person);
        return mine.isEmpty() ? List.of() : rows.waiting(mine).stream().map(this::need).toList();
    }

    private Need need(ChallengeRow row) {
        return new Need(
                row.id().value(),
                Sentence.of("Answer a challenge"),
                row.title(),
                Sentence.of(
                        row.late()
                                ? "{0} put it to {1}. The ten school days for an answer are over."
                                : "{0} put it to {1}.",
                        row.postedByName(),
                        row.groupName()),
                Sentence.of("Read it"),
                "challenges/" + row.id(),
                Optional.of(row.answerBy().plusDays(1).atStartOfDay(clock.getZone()).toInstant()),
                MINUTES,
                Optional.of(
                        Sentence.of("Take it up, merge it or say why not: one of you is enough.")));
    }
}
