package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.decision.DecisionId;
import org.colead.deliberation.ConcernInBrief;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.How;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fingerprint of a brief in the record is that of all its words.
class BriefDigestTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final PersonId THEO = new PersonId(UuidV7.next());
    private static final ContributionId CONCERN = new ContributionId(UuidV7.next());

    static Stream<BriefText> others() {
        return Stream.of(
                text("Other.", "May", "Art moves.", "all", "Because.", "1 to 2", 11, "Three."),
                text("Five.", "June", "Art moves.", "all", "Because.", "1 to 2", 11, "Three."),
                text("Five.", "May", "Music moves.", "all", "Because.", "1 to 2", 11, "Three."),
                text("Five.", "May", "Art moves.", "aides", "Because.", "1 to 2", 11, "Three."),
                text("Five.", "May", "Art moves.", "all", "Other.", "1 to 2", 11, "Three."),
                text("Five.", "May", "Art moves.", "all", "Because.", "2 to 3", 11, "Three."),
                text("Five.", "May", "Art moves.", "all", "Because.", "1 to 2", 12, "Three."),
                text("Five.", "May", "Art moves.", "all", "Because.", "1 to 2", 11, "Other."),
                text("Five.", "Mayall", "Art moves.", "", "Because.", "1 to 2", 11, "Three."));
    }

    @ParameterizedTest
    @MethodSource("others")
    void changesWithEachOfItsParts(BriefText other) {
        assertThat(written(other)).isNotEqualTo(written(first()));
        assertThat(written(first())).isEqualTo(written(first()));
    }

    @Test
    void changesWithTheConcernsAsStated() {
        var stated = published("Lunch duty.", How.ADDRESSED, "Paid.");
        assertThat(published("Bus duty.", How.ADDRESSED, "Paid.")).isNotEqualTo(stated);
        assertThat(published("Lunch duty.", How.NOT_ACCEPTED, "Paid.")).isNotEqualTo(stated);
        assertThat(published("Lunch duty.", How.ADDRESSED, "Not paid.")).isNotEqualTo(stated);
        assertThat(published("Lunch duty.", How.ADDRESSED, "Paid.")).isEqualTo(stated);
    }

    private static BriefText first() {
        return text("Five.", "May", "Art moves.", "all", "Because.", "1 to 2", 11, "Three.");
    }

    private static BriefText text(
            String decided,
            String when,
            String what,
            String whom,
            String why,
            String label,
            int count,
            String considered) {
        return new BriefText(
                decided,
                List.of(new BriefText.Change(when, what, whom)),
                why,
                List.of(new BriefText.Bar(label, count)),
                considered);
    }

    private static Digest written(BriefText text) {
        return brief(text).digest();
    }

    private static Digest published(String words, How how, String answer) {
        var brief = brief(first());
        brief.publish(
                List.of(concern(words, how, answer)),
                31,
                new AnswerTime(10, LocalDate.of(2026, 9, 15)),
                THEO,
                NOW);
        return brief.digest();
    }

    private static ConcernInBrief concern(String words, How how, String answer) {
        return new ConcernInBrief(
                CONCERN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                how,
                Optional.empty(),
                answer,
                "Theo Brandt");
    }

    private static Brief brief(BriefText text) {
        var brief = new Brief(DecisionId.next());
        brief.write(text, THEO, NOW);
        return brief;
    }
}
