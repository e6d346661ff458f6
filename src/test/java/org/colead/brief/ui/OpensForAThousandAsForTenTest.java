package org.colead.brief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colead.brief.Crowd;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionId;
import org.colead.decision.Method;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.hours.HoursCast;
import org.colead.kernel.PersonId;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whole pages, with every part that any module adds to them, ask the database as often for a
/// thousand people as for ten, and load no more than a page of them.
@SpringBootTest
class OpensForAThousandAsForTenTest extends BriefScreens {

    @Autowired Crowd crowd;
    @Autowired RoundsCast rounds;
    @Autowired CheckCast checks;
    @Autowired Checks checking;
    @Autowired GroupDirectory groups;
    @Autowired HoursCast hours;

    @Test
    void aDecisionInItsRounds() {
        for (var stage : List.of(Stage.CLARIFYING, Stage.REACTING, Stage.CONCERNS)) {
            var scene = rounds.at(stage);
            stays(
                    "decisions/" + scene.decision(),
                    165,
                    scene.decision(),
                    scene.group(),
                    scene.theo());
        }
    }

    @Test
    void aDecisionThatIsBeingChecked() {
        var round = checks.round();
        checks.give(checks.open(round), round.theo(), 2);
        stays("decisions/" + round.decision(), 150, round.decision(), round.team(), round.theo());
        stays(
                "decisions/" + round.decision() + "/check",
                105,
                round.decision(),
                round.team(),
                round.theo());
    }

    /// Of many reasons a page, and of many ballots.
    @Test
    void aDecisionWhoseCheckIsClosed() {
        var round = checks.round();
        var check = checks.open(round);
        checks.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        checking.close(check, round.theo());
        stays("decisions/" + round.decision(), 200, round.decision(), round.team(), round.theo());

        var dots = checks.round(Method.DOTS);
        var points = checks.open(dots);
        dots.nine().forEach(member -> checks.points(points, member, 1, 2));
        checking.close(points, dots.theo());
        stays("decisions/" + dots.decision(), 200, dots.decision(), dots.team(), dots.theo());
    }

    @Test
    void aPublishedDecisionAndItsBrief() {
        var brief = briefs.published();
        var scene = brief.scene();
        stays("decisions/" + brief.decision(), 235, brief.decision(), scene.group(), scene.theo());
    }

    @Test
    void theOtherPlaces() {
        var brief = briefs.published();
        var scene = brief.scene();
        for (var place :
                List.of(
                        "groups/" + scene.group(),
                        "groups",
                        "decisions",
                        "briefs",
                        "responsibilities",
                        "time",
                        "record",
                        "")) {
            stays(place, 85, brief.decision(), scene.group(), scene.theo());
        }
    }

    /// Whoever allocates the time chooses among everybody, and sees who has how much.
    @Test
    void theTimeOfThoseWhoAllocateIt() {
        var autumn = hours.autumn(4);
        var brief = briefs.published();
        var team = autumn.team();
        people.signIn(team.hana());
        int asked = letters("time");
        stays("time", 90, brief.decision(), team.group(), team.hana());
        assertThat(letters("time")).as("names everybody it asks for").isLessThan(asked * 2);
    }

    /// A brief is one text, its concerns and their answers are read whole; the rest is paged.
    @Test
    void aBrief() {
        var brief = briefs.published();
        var scene = brief.scene();
        var concerns = "briefs/" + brief.id();
        people.signIn(scene.wes());
        join(10, brief.decision(), scene.group(), scene.wes());
        statements(concerns);
        var atTen = statements(concerns);
        join(990, brief.decision(), scene.group(), scene.wes());
        assertThat(statements(concerns)).hasSameSizeAs(atTen);
    }

    /// @param most how many statements a page of this kind may send, with a tenth to spare
    private void stays(String place, int most, DecisionId decision, GroupId group, PersonId who) {
        people.signIn(who);
        join(10, decision, group, who);
        statements(place);
        var atTen = statements(place);
        assertThat(atTen).as(place).hasSizeBetween(11, most);
        int sizeAtTen = size();
        join(990, decision, group, who);
        var atAThousand = statements(place);
        assertThat(atAThousand.size())
                .as(() -> place + " asks more often: " + more(atTen, atAThousand))
                .isEqualTo(atTen.size());
        assertThat(size()).as("what %s draws", place).isLessThan(sizeAtTen * 3);
    }

    private void join(int more, DecisionId decision, GroupId group, PersonId answerer) {
        crowd.join(more, groups.unitOf(group), group, decision, answerer);
    }

    private static List<String> statements(String place) {
        UI.getCurrent().navigate("me");
        return CountedStatements.of(() -> UI.getCurrent().navigate(place));
    }

    /// How much is sent: whoever asks for a thousand names sends a thousand ids.
    private static int letters(String place) {
        return String.join("", statements(place)).length();
    }

    private int size() {
        return ((com.vaadin.flow.component.Component) getCurrentView())
                .getElement()
                .getOuterHTML()
                .length();
    }

    private static String more(List<String> few, List<String> many) {
        var times = few.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        return many.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(sent -> sent.getValue() > times.getOrDefault(sent.getKey(), 0L))
                .map(sent -> "\n" + sent.getValue() + " × " + sent.getKey())
                .collect(Collectors.joining());
    }
}
