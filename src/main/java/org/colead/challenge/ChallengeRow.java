package org.colead.challenge;

import java.time.Instant;
import java.time.LocalDate;
import org.colead.group.GroupId;

/// A challenge on a list.
///
/// @param late whether the group should have answered by now
/// @param feltBy how many feel it: whoever posted it and those who joined
public record ChallengeRow(
        ChallengeId id,
        String title,
        GroupId group,
        String groupName,
        ChallengeState state,
        String postedByName,
        Instant postedAt,
        LocalDate answerBy,
        boolean late,
        int feltBy) {}
