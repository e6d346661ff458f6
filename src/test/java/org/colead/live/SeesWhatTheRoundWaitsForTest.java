package org.colead.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.colead.decision.Stage;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.RoundsCast;
import org.colead.deliberation.RoundsCast.Scene;
import org.colead.group.GroupCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Condition;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whoever facilitates sees how many of the members have spoken, and what the round waits for now.
@SpringBootTest
class SeesWhatTheRoundWaitsForTest {

    @Autowired RoundsCast rounds;
    @Autowired GroupCast groups;
    @Autowired Deliberation deliberation;
    @Autowired Facilitation facilitation;
    @Autowired Rooms rooms;

    @Test
    void guestsReactAndAreNotCountedAmongTheMembers() {
        var scene = rounds.at(Stage.REACTING);
        groups.join(scene.group(), scene.lena(), true, scene.theo());
        var room = room(scene);

        scene.members().forEach(member -> pass(scene, member));
        react(scene, scene.lena());
        room.beat();

        assertThat(room.state().answered()).isEqualTo(4);
        assertThat(room.state().asked()).isEqualTo(4);
        room.look();
        assertThat(room.state().answered()).isEqualTo(4);
    }

    @Test
    void aReactionThatCameInIsNotWaitedForAnyMore() {
        var scene = rounds.at(Stage.REACTING);
        var room = room(scene);
        assertThat(missing(room)).contains("4 of 4 members have not reacted yet");

        pass(scene, scene.wes());
        room.beat();

        assertThat(missing(room)).contains("3 of 4 members have not reacted yet");
    }

    @Test
    void aConcernIsWaitedForAsSoonAsItIsRaised() throws Exception {
        var scene = rounds.at(Stage.CONCERNS);
        var room = room(scene);
        var waitsFor = "1 of 1 concern has no answer";
        assertThat(missing(room)).doesNotContain(waitsFor);

        deliberation.raiseConcern(
                scene.decision(), "Who covers lunch?", false, CommandKey.next(), scene.wes());

        for (int i = 0; i < 150 && !missing(room).contains(waitsFor); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(missing(room)).contains(waitsFor);
    }

    private Room room(Scene scene) {
        var room = rooms.of(facilitation.open(scene.decision(), CommandKey.next(), scene.theo()));
        room.look();
        return room;
    }

    private void pass(Scene scene, PersonId member) {
        deliberation.pass(scene.decision(), CommandKey.next(), member);
    }

    private void react(Scene scene, PersonId person) {
        deliberation.react(scene.decision(), "This is good.", CommandKey.next(), person);
    }

    private static List<String> missing(Room room) {
        return room.state().topic().orElseThrow().decision().conditions().stream()
                .filter(condition -> !condition.met())
                .map(Condition::text)
                .map(text -> text.in(Locale.ENGLISH))
                .toList();
    }
}
