package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.OpenChecks;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Kind;
import org.colead.group.GroupService;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.Joining;
import org.colead.people.Accounts;
import org.colead.people.Cast;
import org.colead.people.StaffRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.TestSecurityContextHolder;

/// A phone that was in and is not any more, or never was to be, hears nothing and does nothing.
@SpringBootTest
class IsNoLongerInOnAPhoneTest {

    @Autowired CheckCast checkCast;
    @Autowired PhoneScene scene;
    @Autowired OpenChecks open;
    @Autowired Contributions contributions;
    @Autowired Facilitation facilitation;
    @Autowired Joining joining;
    @Autowired Accounts accounts;
    @Autowired StaffRegister register;
    @Autowired Cast cast;
    @Autowired GroupService groups;
    @Autowired Permissions permissions;

    Round round;
    PhoneScene.On on;

    enum Ending {
        SIGNED_OUT_EVERYWHERE,
        PASSWORD_SET,
        READDRESSED,
        LEFT
    }

    @BeforeEach
    void aSessionIsOn() {
        TestSecurityContextHolder.clearContext();
        round = checkCast.round();
        on = scene.about(round);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void aPhoneGivesNoPositionOnceItsPersonEndedEverySession(Ending ending) throws Exception {
        var check = checkCast.open(round);
        var phone = on.phone(round.hana());
        var page = phone.page();
        assertThat(page).contains("Give your position");
        var told = listen(phone);
        until(told, "data:");

        end(ending, round.hana());

        assertThat(until(told, "event:out")).contains("event:out");
        assertThat(phone.page()).contains("Mail me the way in").doesNotContain("Five protected");
        phone.send("/give", page, Map.of("choice", "8", "words", "Not me."));
        phone.send("/concern", page, Map.of("words", "Not me."));
        assertThat(open.own(check, round.hana())).isEmpty();
        assertThat(concerns()).isZero();
        assertHearsNothing(phone);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void aMailedLinkThatNobodyOpenedYetOpensNothingAfterwards(Ending ending) throws Exception {
        var link = joining.linkFor(on.session(), round.hana());

        end(ending, round.hana());

        var phone = new Phone(on.web(), on.path());
        assertThat(phone.open(link).getResponse().getContentAsString())
                .contains("This link has been used");
        assertThat(phone.seat()).isNull();
    }

    /// By the thread that answers the request: no second one writes before it is done.
    @Test
    void aPhoneIsToldWhereThingsStandWithTheAnswerItself() throws Exception {
        assertThat(listen(on.phone(round.hana())).getContentAsString()).contains("data:");
    }

    @Test
    void thePhonesOfOthersAndOfGuestsStayIn() throws Exception {
        var others = Stream.of(on.phone(round.wes()), on.guest("Noor Aziz")).toList();

        accounts.signOutEverywhere(round.hana(), round.hana());
        on.look();

        for (var phone : others) {
            assertThat(phone.page()).contains("Five protected hours", "Your concern");
        }
    }

    @Test
    void whoMayNotReadTheDecisionHearsNothingOfItAndIsNotNamedAsBeingHere() throws Exception {
        var stranger = on.phone(checkCast.round().hana());

        assertThat(stranger.page()).contains("This is not open to you");
        assertHearsNothing(stranger);
        assertThat(on.look().state().here()).isEmpty();
    }

    @Test
    void whoMayNotReadAnyMoreIsToldNothingFurther() throws Exception {
        var newcomer = checkCast.round().hana();
        checkCast.joins(round, newcomer);
        on.look();
        var phone = on.phone(newcomer);
        var told = listen(phone);
        until(told, "data:");
        assertThat(on.look().state().here()).containsExactly("Hana Okafor");

        groups.leave(round.team(), newcomer);
        on.look();

        assertThat(until(told, "event:out")).contains("event:out");
        assertHearsNothing(phone);
        assertThat(on.look().state().here()).isEmpty();
    }

    @Test
    void aGuestWhoIsAskedOutReadsAndDoesNothingFromThenOn() throws Exception {
        var guest = on.guest("Noor Aziz");
        var page = guest.page();
        assertThat(page).contains("Five protected hours");
        var told = listen(guest);
        until(told, "data:");
        var seat = on.look().state().guests().in().getFirst().seat();

        facilitation.askOut(seat, round.theo());
        on.look();

        assertThat(until(told, "event:out")).contains("event:out");
        assertThat(guest.page())
                .contains("You are no longer in", "Speak with Theo Brandt")
                .doesNotContain("Five protected hours");
        assertHearsNothing(guest);
        guest.send("/concern", page, Map.of("words", "Still here."));
        assertThat(concerns()).isZero();
        assertThat(on.look().state().guests().out())
                .singleElement()
                .satisfies(out ->
                        assertThat(permissions.can(out, Action.READ, subject()).allowed())
                                .isFalse());
    }

    private void end(Ending ending, PersonId person) {
        switch (ending) {
            case SIGNED_OUT_EVERYWHERE -> accounts.signOutEverywhere(person, person);
            case PASSWORD_SET -> accounts.setPassword(person, "lantern gravel oboe", person);
            case READDRESSED -> cast.readdress(person);
            case LEFT -> register.leave(person, PersonId.COLEAD);
        }
    }

    private void assertHearsNothing(Phone phone) throws Exception {
        for (var what : new String[] {"/events", "/state"}) {
            var answer = on.web().perform(get(on.path() + what).cookie(phone.seat())).andReturn();
            assertThat(answer.getResponse().getStatus()).as(what).isEqualTo(403);
            assertThat(answer.getResponse().getContentAsString()).isEmpty();
        }
    }

    private MockHttpServletResponse listen(Phone phone) throws Exception {
        return on.web()
                .perform(get(on.path() + "/events").cookie(phone.seat()))
                .andReturn()
                .getResponse();
    }

    private static String until(MockHttpServletResponse response, String what) throws Exception {
        for (int i = 0; i < 200 && !response.getContentAsString().contains(what); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return response.getContentAsString();
    }

    private Subject subject() {
        return Subject.of(Subject.Type.DECISION, round.decision().value());
    }

    private int concerns() {
        var tally = contributions.tallies(round.decision()).get(Kind.CONCERN);
        return tally == null ? 0 : tally.all();
    }
}
