package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.RegisterCast.Team;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupCast;
import org.colead.group.GroupDirectory;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What no envelope covers waits for the group that could grant it.
@SpringBootTest
class RepliesToARecommendationTest {

    @Autowired RegisterCast cast;
    @Autowired Cast people;
    @Autowired GroupCast groups;
    @Autowired GroupDirectory directory;
    @Autowired DecisionService decisions;
    @Autowired DecisionCourse course;
    @Autowired DecisionRegister register;
    @Autowired Aftermaths aftermaths;
    @Autowired EnvelopeService envelopes;
    @Autowired RecommendationNeeds needs;

    Team team;
    DecisionId bus;

    @BeforeEach
    void aRecommendation() {
        team = cast.team();
        bus = cast.recommended(team, "A second bus", 5);
    }

    @Test
    void theBoardIsAskedAndItsReplyStandsWithItsReason() {
        assertThat(needs.needsOf(team.gus())).singleElement();
        assertThat(needs.needsOf(team.theo())).isEmpty();

        course.replyToRecommendation(bus, true, "There is money for it.", team.gus());

        assertThat(needs.needsOf(team.gus())).isEmpty();
        assertThat(aftermaths.of(bus, team.lena()).reply())
                .hasValueSatisfying(reply -> {
                    assertThat(reply.followed()).isTrue();
                    assertThat(reply.reason()).isEqualTo("There is money for it.");
                    assertThat(reply.by()).contains("Gus Hartwell");
                });
        assertThat(envelopes.card(team.envelope()).drawn().cents()).isZero();
    }

    @Test
    void onlyTheGroupThatCouldGrantItRepliesAndOnlyOnce() {
        assertThatThrownBy(() -> course.replyToRecommendation(bus, true, "Yes.", team.theo()))
                .isInstanceOf(Refusal.class);
        course.replyToRecommendation(bus, false, "Not this year.", team.gus());
        assertThatThrownBy(() -> course.replyToRecommendation(bus, true, "Yes.", team.gus()))
                .hasMessageContaining("has been given");
        assertThatThrownBy(() -> course.replyToRecommendation(bus, true, " ", team.gus()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whereNobodyGrantedAnEnvelopeTheFoundingGroupAboveReplies() {
        var school = people.school("Cedar Hollow", "Ines Calloway", "Theo Brandt", "Hana Okafor");
        var ines = school.person("Ines Calloway");
        var theo = school.person("Theo Brandt");
        var team = groups.group("Garden team", school.unit(), theo, school.person("Hana Okafor"));
        assertThat(directory.repliers(team)).isEmpty();

        var board = groups.board(school.unit(), ines, people.join("Ana Reyes", school.unit()));
        assertThat(directory.repliers(team)).containsOnlyKeys(board);
        assertThat(directory.repliers(board)).isEmpty();
        var id =
                decisions.draft(
                        NewDecision.of(team, "A greenhouse", "Shall we build one?"),
                        CommandKey.next(),
                        theo);
        assertThat(finds(id, ines)).isFalse();
        assertThat(directory.repliersAbout(ines, team)).isNotEmpty();
    }

    @Test
    void whoMayReplyReadsItFromElsewhere() {
        var noor = people.school("Port Ansel", "Noor Aziz").person("Noor Aziz");
        assertThat(finds(bus, noor)).isFalse();
        groups.join(boardOf(team), noor, false, team.gus());

        assertThat(finds(bus, noor)).isTrue();
        assertThat(register.details(bus, noor).may(Action.REPLY_TO_RECOMMENDATION)).isTrue();
    }

    private org.colead.group.GroupId boardOf(Team team) {
        return directory.repliers(team.group()).keySet().iterator().next();
    }

    private boolean finds(DecisionId id, PersonId person) {
        return register.register(RegisterFilter.ALL, Optional.empty(), person).rows().stream()
                .anyMatch(row -> row.id().equals(id));
    }
}
