package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.colead.challenge.ChallengeId;
import org.colead.challenge.Challenges;
import org.colead.challenge.Telling;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.RegisterCast.Team;
import org.colead.kernel.CommandKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SeesWhatIsLikeItWhileTypingTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired Challenges challenges;

    Team team;
    DecisionId decision;
    ChallengeId challenge;

    @BeforeEach
    void twoThatSpeakOfTheLibrary() {
        team = cast.team();
        decision = cast.published(team, "Quetzals above the library", Outcome.ADOPTED, 3);
        var telling =
                Telling.of(
                        "Quetzals in the library attic",
                        "Nobody feeds them.",
                        "May",
                        "Whoever works below",
                        "");
        challenge = challenges.post(team.group(), telling, CommandKey.next(), team.lena());
    }

    @Test
    void whoeverProposesSomethingSeesDecisionsAndChallenges() {
        open("decisions/new", team.hana());
        test(line("Title")).setValue("Quetzals for our library");

        assertThat(hints()).containsExactly("decisions/" + decision, "challenges/" + challenge);
        assertThat(shows("Challenge, opens beside this")).isTrue();

        test(line("Title")).setValue("Lunch in wet weather");
        assertThat(hints()).isEmpty();
    }

    @Test
    void whoeverTellsOfAChallengeSeesThemToo() {
        open("challenges/new", team.hana());
        test(line("In a few words")).setValue("Quetzals");
        test(words("What is hard")).setValue("They nest in the library.");

        assertThat(hints()).containsExactly("decisions/" + decision, "challenges/" + challenge);
    }

    @Test
    void whoeverMayNotReadThemSeesNothing() {
        open("decisions/new", team.noor());
        test(line("Title")).setValue("Quetzals for our library");

        assertThat(hints()).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNoHint() {
        challenges.withdraw(challenge, team.lena());
        open("decisions/new", team.hana());
        test(line("Title")).setValue("Quetzals for our library");

        assertThat(hints()).containsExactly("decisions/" + decision);
    }

    private List<String> hints() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getTarget().filter("_blank"::equals).isPresent())
                .map(Anchor::getHref)
                .toList();
    }
}
