package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Optional;
import org.colead.decision.Stage;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ContributionsTest {

    @Autowired Deliberation deliberation;
    @Autowired Contributions contributions;
    @Autowired RoundsCast cast;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void pagesThroughManyConcernsWithoutLosingOrRepeatingOne() {
        var scene = cast.at(Stage.CONCERNS);
        raise(scene, 45);
        var seen = new ArrayList<ContributionId>();
        Optional<String> after = Optional.empty();
        do {
            var page = contributions.concerns(scene.decision(), after, scene.priya());
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(Contributions.PAGE);
            page.rows().forEach(row -> seen.add(row.id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void thoseWithoutAnAnswerComeFirst() {
        var scene = cast.at(Stage.CONCERNS);
        var first =
                deliberation.raiseConcern(scene.decision(), "One", false, cast.key(), scene.wes());
        var second =
                deliberation.raiseConcern(scene.decision(), "Two", false, cast.key(), scene.wes());
        deliberation.answerConcern(first, How.ADDRESSED, "Yes.", Optional.empty(), 0, scene.theo());
        assertThat(contributions.concerns(scene.decision(), Optional.empty(), scene.wes()).rows())
                .extracting(ContributionRow::id)
                .containsExactly(second, first);
    }

    @Test
    void readsOneConcernAndAThousandWithTheSameNumberOfStatements() {
        var few = cast.at(Stage.CONCERNS);
        raise(few, 2);
        var many = cast.at(Stage.CONCERNS);
        raise(many, 60);
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    @Test
    void refusesWhoeverMayNotReadAndPagesThatAreNotKnown() {
        var scene = cast.at(Stage.CONCERNS);
        assertThatThrownBy(() ->
                        contributions.concerns(scene.decision(), Optional.empty(), scene.noor()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        contributions.concerns(
                                scene.decision(), Optional.of("x'; --"), scene.wes()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("This page of the list is not known.");
    }

    private long statements(RoundsCast.Scene scene) {
        return transaction.execute(_ -> {
            long before = asked();
            contributions.concerns(scene.decision(), Optional.empty(), scene.priya());
            contributions.tallies(scene.decision());
            contributions.forBrief(scene.decision());
            return asked() - before;
        });
    }

    private long asked() {
        return jdbc.sql("show session status like 'Questions'")
                .query((row, _) -> row.getLong("Value"))
                .single();
    }

    private void raise(RoundsCast.Scene scene, int count) {
        for (int number = 1; number <= count; number++) {
            var concern =
                    deliberation.raiseConcern(
                            scene.decision(), "Concern " + number, false, cast.key(), scene.wes());
            if (number % 2 == 0) {
                deliberation.answerConcern(
                        concern, How.ADDRESSED, "Yes.", Optional.empty(), 0, scene.theo());
            }
        }
    }
}
