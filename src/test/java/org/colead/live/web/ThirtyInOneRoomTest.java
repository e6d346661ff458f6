package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.consensus.ClosedChecks;
import org.colead.consensus.Closing;
import org.colead.decision.DecisionId;
import org.colead.decision.Method;
import org.colead.group.GroupCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.Joining;
import org.colead.live.Rooms;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Thirty members at once, each tapping twice: nobody is lost, nobody is doubled. The room of three
/// hundred is a run of its own.
@SpringBootTest
class ThirtyInOneRoomTest {

    private static final int PEOPLE = 30;

    @Autowired WebApplicationContext application;
    @Autowired Cast cast;
    @Autowired GroupCast groups;
    @Autowired CheckCast checkCast;
    @Autowired Checks checks;
    @Autowired ClosedChecks closed;
    @Autowired Facilitation facilitation;
    @Autowired Joining joining;
    @Autowired Rooms rooms;
    @Autowired StoryClock clock;

    List<PersonId> members;
    DecisionId decision;

    @Test
    void everyoneIsHeardOnceThoughAllTapTwiceAtOnce() throws Exception {
        TestSecurityContextHolder.clearContext();
        var web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        var theo = aGroupOfThirty();
        var session = facilitation.open(decision, CommandKey.next(), theo);
        checks.open(
                decision, new Closing(clock.instant().plusSeconds(7200)), CommandKey.next(), theo);
        rooms.of(session).look();
        var taps = new ArrayList<Callable<String>>();
        for (int i = 0; i < PEOPLE; i++) {
            var phone = new Phone(web, "/j/" + rooms.of(session).state().code());
            phone.open(joining.linkFor(session, members.get(i)));
            var page = phone.page();
            var choice = Map.of("choice", String.valueOf(1 + i % 3));
            Callable<String> tap =
                    () -> phone.send("/give", page, choice).getResponse().getRedirectedUrl();
            taps.addAll(List.of(tap, tap));
        }

        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var tapped : hands.invokeAll(taps)) {
                assertThat(tapped.get()).endsWith("?done=given");
            }
        }

        var check = checks.status(decision, theo).orElseThrow();
        assertThat(check.answered()).isEqualTo(PEOPLE);
        checks.close(check.id(), theo);
        var result = checks.result(decision, theo).orElseThrow();
        assertThat(result.reading().tally().counts()).isEqualTo(Map.of(1, 10, 2, 10, 3, 10));
        assertThat(closed.of(decision, theo).getLast().allStands())
                .hasSize(PEOPLE)
                .allMatch(stand -> stand.changes() == 0);
    }

    private PersonId aGroupOfThirty() {
        var names = IntStream.rangeClosed(1, PEOPLE).mapToObj("Member %02d"::formatted);
        var school = cast.school("Cedar Hollow", names.toArray(String[]::new));
        members = List.copyOf(school.persons().values());
        var theo = members.getFirst();
        var team =
                groups.group(
                        "All of us",
                        school.unit(),
                        theo,
                        members.subList(1, PEOPLE).toArray(PersonId[]::new));
        var gus = cast.join("Gus Hartwell", school.unit());
        var board = groups.board(school.unit(), gus, cast.join("Ana Whitlock", school.unit()));
        var envelope = groups.envelope(board, team, Money.whole(12_000), gus);
        decision = checkCast.toConcerns(team, envelope, Method.GRADIENTS, theo, members.get(1));
        return theo;
    }
}
