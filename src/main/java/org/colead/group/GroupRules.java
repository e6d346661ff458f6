package org.colead.group;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// The figures of deliberation that a charter can change.
///
/// @param textStands how long a text rests unchanged before its check
/// @param reactionTime how long members have to react
/// @param correctionTime how long authors of concerns have to correct how theirs is stated
/// @param quorum per cent of the members who must answer
/// @param majorityQuorum the same where a majority decides; 67 is two thirds
/// @param limit per cent of the answers that may stand at 5 to 7
/// @param failedChecks after how many failed checks the group must choose how to go on
/// @param briefWords how many words a brief may have without the concerns
/// @param answerDays within how many school days a reader of a brief is answered
public record GroupRules(
        Duration textStands,
        Duration reactionTime,
        Duration correctionTime,
        int quorum,
        int majorityQuorum,
        int limit,
        int failedChecks,
        int briefWords,
        int answerDays) {

    public GroupRules {
        within("how long the text stands, in hours", textStands.toHours(), 0, 24 * 30);
        within("the time to react, in hours", reactionTime.toHours(), 1, 24 * 60);
        within("the time to correct a concern, in hours", correctionTime.toHours(), 0, 24 * 30);
        within("the quorum, in per cent", quorum, 50, 100);
        within("the quorum of a majority, in per cent", majorityQuorum, 50, 100);
        within("the limit, in per cent", limit, 0, 49);
        within("the number of failed checks", failedChecks, 1, 10);
        within("the number of words in a brief", briefWords, 100, 2_000);
        within("the time to answer a reader, in school days", answerDays, 1, 60);
    }

    public static GroupRules standard() {
        return new GroupRules(
                Duration.ofHours(24),
                Duration.ofDays(5),
                Duration.ofHours(48),
                80,
                67,
                25,
                3,
                400,
                10);
    }

    /// All of them in one line, each in its place: hours, per cent, numbers.
    String figures() {
        return Stream.of(
                        textStands.toHours(),
                        reactionTime.toHours(),
                        correctionTime.toHours(),
                        quorum,
                        majorityQuorum,
                        limit,
                        failedChecks,
                        briefWords,
                        answerDays)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static void within(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw Refusal.because(
                    "Between {1} and {2} is possible for {0}.", Sentence.of(what), least, most);
        }
    }
}
