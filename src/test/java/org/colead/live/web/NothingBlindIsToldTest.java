package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.Joining;
import org.colead.live.RoomState;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Before the close, nothing but “n of m” reaches any phone: in its page, in its headers, in what
/// it is told. Two checks that differ in every position look the same.
@SpringBootTest
class NothingBlindIsToldTest {

    @Autowired WebApplicationContext application;
    @Autowired CheckCast checkCast;
    @Autowired Checks checks;
    @Autowired Facilitation facilitation;
    @Autowired Joining joining;
    @Autowired Rooms rooms;

    MockMvc web;

    @BeforeEach
    void nobodyIsSignedIn() {
        TestSecurityContextHolder.clearContext();
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    @Test
    void twoChecksThatDifferInEveryPositionLookTheSame() throws Exception {
        var content = looks(scene(1, 1, 1, 1, 1, 1, 1, 1));
        var opposed = looks(scene(8, 7, 8, 6, 8, 7, 8, 5));

        assertThat(content).isEqualTo(opposed);
        assertThat(content).anyMatch(told -> told.contains("\"n\":8,\"m\":9"));
    }

    @Test
    void whoAnsweredIsNotToldAndNeitherIsTheOrder() throws Exception {
        var scene = scene();
        var first = looks(scene);
        var other = scene();
        give(scene, 0, 1);
        give(scene, 1, 8);
        give(other, 7, 8);
        give(other, 3, 1);
        rooms.of(scene.session()).look();
        rooms.of(other.session()).look();

        assertThat(looks(scene)).isEqualTo(looks(other)).isNotEqualTo(first);
    }

    @Test
    void anAnswerIsToldAtTheNextBeatAndNotBefore() {
        var scene = scene();
        var room = rooms.of(scene.session());
        var told = new ArrayList<RoomState>();
        synchronized (room) {
            try (var _ = room.listen(told::add)) {
                give(scene, 0, 3);
                assertThat(told).isEmpty();
                assertThat(room.state().answered()).isZero();
            }
        }
    }

    @Test
    void theResultStandsOnEveryPhoneOnceItIsClosed() throws Exception {
        var scene = scene(1, 1, 1, 1, 2, 2, 3, 5);
        give(scene, 8, 7);
        checks.close(scene.check(), scene.round().theo());
        rooms.of(scene.session()).look();

        for (var person : Stream.of(scene.round().hana(), scene.round().guest()).toList()) {
            assertThat(page(scene, person))
                    .contains("Adopted", "22 %")
                    .containsPattern("class=\"p1\">.*<b>4</b></li>");
        }
    }

    @Test
    void theStreamBeginsWithThePresentStateWhateverWasHeardLast() throws Exception {
        var scene = scene(1, 2);
        var phone = in(scene, scene.round().hana());
        var listening =
                web.perform(
                                get(path(scene) + "/events")
                                        .cookie(phone.seat())
                                        .header("Last-Event-ID", "0"))
                        .andReturn();

        var told = heard(listening.getResponse());

        assertThat(told).contains("id:", "retry:1000", "\"n\":2,\"m\":9", "-CHECKING-");
        assertThat(listening.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void whoIsNotInHearsNothing() throws Exception {
        var scene = scene(1);
        for (var what : List.of("/events", "/state")) {
            var answer = web.perform(get(path(scene) + what)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(403);
            assertThat(answer.getContentAsString()).isEmpty();
        }
    }

    /// Everything that a member without a position, the facilitator, a guest and somebody outside
    /// can see, without what names the scene.
    private List<String> looks(Scene scene) throws Exception {
        var looks = new ArrayList<String>();
        var round = scene.round();
        for (var person : List.of(round.ruth(), round.guest(), round.colleague(), round.gus())) {
            var phone = in(scene, person);
            var answer = phone.look().getResponse();
            looks.add(same(scene, answer.getContentAsString()));
            answer.getHeaderNames().stream()
                    .sorted()
                    .map(name -> name + " " + answer.getHeaders(name))
                    .forEach(looks::add);
            var state = web.perform(get(path(scene) + "/state").cookie(phone.seat())).andReturn();
            looks.add(same(scene, state.getResponse().getContentAsString()));
        }
        return looks;
    }

    private String same(Scene scene, String told) {
        return told.replace(path(scene), "/j/CODE")
                .replace(scene.check().toString(), "CHECK")
                .replaceAll("[0-9a-f]{6}-CHECKING", "DECISION-CHECKING")
                .replaceAll("name=\"(key|token)\" value=\"[^\"]*\"", "$1")
                .replaceAll("\"now\":\\d+", "now");
    }

    private static String heard(MockHttpServletResponse response) throws Exception {
        for (int i = 0; i < 100 && !response.getContentAsString().contains("data:"); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return response.getContentAsString();
    }

    private String page(Scene scene, PersonId person) throws Exception {
        return in(scene, person).page();
    }

    private Phone in(Scene scene, PersonId person) throws Exception {
        var phone = new Phone(web, path(scene));
        phone.open(joining.linkFor(scene.session(), person));
        return phone;
    }

    private String path(Scene scene) {
        return "/j/" + rooms.of(scene.session()).state().code();
    }

    private void give(Scene scene, int member, int choice) {
        checkCast.give(scene.check(), scene.round().nine().get(member), choice);
    }

    private Scene scene(int... choices) {
        var round = checkCast.round();
        var session = facilitation.open(round.decision(), CommandKey.next(), round.theo());
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, choices);
        rooms.of(session).look();
        return new Scene(round, session, check);
    }

    private record Scene(Round round, SessionId session, CheckId check) {}
}
