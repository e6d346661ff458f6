package org.colead.deliberation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;
import org.springframework.test.util.ReflectionTestUtils;

/// Contributions to a decision by its authors and others.
abstract class Contributed {

    static final Instant NOON = Instant.parse("2026-09-18T12:00:00Z");
    static final DecisionId FIVE_HOURS = DecisionId.next();
    static final PersonId THEO = PersonId.next();
    static final PersonId MARISOL = PersonId.next();
    static final PersonId WES = PersonId.next();

    static Contribution concern(boolean hidden) {
        return hidden
                ? Contribution.hiddenConcern("Lunch", at(Stage.CONCERNS), WES, NOON)
                : Contribution.said(Kind.CONCERN, "Lunch", at(Stage.CONCERNS), WES, NOON);
    }

    static Answer words(String words) {
        return Answer.inWords(words, THEO, NOON);
    }

    static Answer addressed(String words) {
        return Answer.toConcern(How.ADDRESSED, words, Optional.empty(), THEO, NOON);
    }

    static Answer amended(String words, int version) {
        return Answer.toConcern(How.AMENDED, words, Optional.of(version), THEO, NOON);
    }

    static Round at(Stage stage) {
        return at(stage, 1);
    }

    static Round at(Stage stage, int version) {
        return new Round(
                FIVE_HOURS, stage, NOON, version, List.of(THEO, MARISOL), Duration.ofHours(48));
    }

    @SuppressWarnings("unchecked")
    static List<DeliberationEvent> events(Contribution contribution) {
        return List.copyOf(
                (java.util.Collection<DeliberationEvent>)
                        ReflectionTestUtils.invokeGetterMethod(contribution, "domainEvents"));
    }
}
