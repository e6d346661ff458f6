package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.consensus.OpenChecks;
import org.colead.consensus.PointsGiven;
import org.colead.decision.BallotRule;
import org.colead.decision.Method;
import org.colead.decision.PointRule;
import org.colead.decision.PointRule.Tied;
import org.colead.decision.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MvcResult;

/// A member puts dots on options or gives them scores with a phone that has no script.
@SpringBootTest
class GivesDotsAndScoresWithAPhoneTest {

    @Autowired CheckCast checkCast;
    @Autowired PhoneScene scene;
    @Autowired OpenChecks checks;
    @Autowired Checks closing;

    Round round;
    CheckId check;
    PhoneScene.On on;
    Phone phone;

    @BeforeEach
    void nobodyIsSignedIn() {
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void putsDotsDownAndReadsThemAgain() throws Exception {
        open(Method.DOTS);
        assertThat(phone.page()).contains("You have 3 dots");

        phone.send("/give", Map.of("given[1]", "1", "given[2]", "", "given[3]", "2"));

        assertThat(mine()).hasToString("1:1 3:2");
        assertThat(phone.page()).contains("Your position is in.", "Change it");
        assertThat(chosen(phone.page(), 1)).isEqualTo("1");
        assertThat(chosen(phone.page(), 2)).isEmpty();
        assertThat(chosen(phone.page(), 3)).isEqualTo("2");
    }

    @Test
    void movesADotAndTheReasonStays() throws Exception {
        open(Method.DOTS);
        phone.send("/give", Map.of("given[1]", "3", "words", "It is near."));
        var page = phone.page();
        assertThat(page).containsPattern("<textarea id=\"words\"[^>]*>It is near.</textarea>");

        phone.send("/give", page, Map.of("given[1]", "2", "given[2]", "1", "words", "It is near."));

        assertThat(mine()).hasToString("1:2 2:1");
        assertThat(checks.answered(check)).isEqualTo(1);
    }

    @Test
    void moreDotsThanThereAreAreRefusedAndNothingTypedIsLost() throws Exception {
        open(Method.DOTS);

        var refused =
                phone.send(
                        "/give",
                        Map.of("given[1]", "3", "given[2]", "2", "words", "Both <b>count</b>."));

        assertRefused(refused, "5 dots lie there, and everybody has 3. Take some back.");
        assertThat(page(refused)).contains("Both &lt;b&gt;count&lt;/b&gt;.");
        assertThat(chosen(page(refused), 1)).isEqualTo("3");
        assertThat(chosen(page(refused), 2)).isEqualTo("2");
    }

    @Test
    void anOverdrawnChangeLeavesWhatWasGiven() throws Exception {
        open(Method.DOTS);
        phone.send("/give", Map.of("given[1]", "3"));

        var refused = phone.send("/give", Map.of("given[1]", "3", "given[2]", "3"));

        assertThat(page(refused)).contains("Take some back.");
        assertThat(chosen(page(refused), 2)).isEqualTo("3");
        assertThat(mine()).hasToString("1:3");
    }

    @Test
    void moreOnOneOptionThanMayLieThereAreRefused() throws Exception {
        open(Method.DOTS, BallotRule.USUAL.with(new PointRule(4, 2, Tied.NOBODY_WINS)));
        assertThat(phone.page()).contains("at most 2 on one option").doesNotContain("value=\"3\"");

        assertRefused(
                phone.send("/give", Map.of("given[2]", "3")), "at most 2 may lie on one option");
    }

    @Test
    void noDotAtAllIsRefused() throws Exception {
        open(Method.DOTS);

        assertRefused(
                phone.send("/give", Map.of("words", "None for me.")), "Put down one dot at least.");
    }

    @Test
    void anOptionThatIsNotThereIsRefused() throws Exception {
        open(Method.DOTS);

        assertRefused(
                phone.send("/give", Map.of("given[9]", "1")),
                "Choose among the options of this check.");
    }

    @Test
    void whatIsNoNumberIsRefusedInWords() throws Exception {
        open(Method.DOTS);

        for (var wrong : new String[] {"many", "99999999999", "-1"}) {
            var refused = phone.send("/give", Map.of("given[1]", wrong));
            assertThat(refused.getResponse().getStatus()).as(wrong).isEqualTo(422);
            assertThat(page(refused)).as(wrong).contains("role=\"alert\"");
        }
        assertThat(checks.own(check, round.hana())).isEmpty();
    }

    @Test
    void anOptionThatIsNamedTwiceIsRefusedInWords() throws Exception {
        open(Method.DOTS);

        assertRefused(
                phone.send("/give", Map.of("given[1]", "1", "given[01]", "2")),
                "An option is named twice. Give each its number once.");
        assertRefused(phone.sendTwice("/give", "given[1]", "1", "2"), "Give each option a whole");
        assertRefused(
                phone.send("/give", Map.of("given[one]", "1")),
                "Give each option a whole number, or leave it out.");
        assertThat(checks.own(check, round.hana())).isEmpty();
    }

    @Test
    void givesScoresNoughtAmongThemAndChangesOne() throws Exception {
        open(Method.SCORE);
        phone.send("/give", Map.of("given[1]", "5", "given[2]", "0", "given[3]", "1"));
        assertThat(mine()).hasToString("1:5 2:0 3:1");
        assertThat(phone.page())
                .containsPattern("name=\"given\\[2\\]\" value=\"0\" checked")
                .containsPattern("name=\"given\\[3\\]\" value=\"1\" checked");

        phone.send("/give", Map.of("given[1]", "5", "given[2]", "0", "given[3]", "4"));

        assertThat(mine()).hasToString("1:5 2:0 3:4");
    }

    @Test
    void aScoreBeyondTheScaleIsRefusedAndTheOthersStay() throws Exception {
        open(Method.SCORE);

        var refused = phone.send("/give", Map.of("given[1]", "6", "given[3]", "2"));

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(refused)).containsPattern("name=\"given\\[3\\]\" value=\"2\" checked");
        assertThat(checks.own(check, round.hana())).isEmpty();
    }

    @Test
    void everyPickerAndEveryScoreHasItsNameWithoutSeeingOrAScript() throws Exception {
        open(Method.DOTS);
        var dots = phone.page();
        assertThat(dots)
                .containsPattern(
                        "(?s)<label class=\"lv-option pick\"><span><b dir=\"auto\">Garden</b>.{0,80}Beside the gym.*?<select name=\"given\\[1\\]\" aria-describedby=\"how\">");
        assertIdsAreSound(dots);

        open(Method.SCORE);
        var scores = phone.page();
        assertThat(scores)
                .contains("role=\"radiogroup\" aria-labelledby=\"o1\"", "<p id=\"o1\">")
                .containsPattern("<label><input type=\"radio\" name=\"given\\[1\\]\" value=\"0\"");
        assertIdsAreSound(scores);
    }

    @Test
    void theResultNamesWhatEachOptionCameToOnceItIsClosed() throws Exception {
        open(Method.DOTS);
        phone.send("/give", Map.of("given[2]", "3"));
        round.nine().subList(0, 8).forEach(member -> checkCast.points(check, member, 1, 2));
        assertThat(phone.page()).doesNotContain("lv-result");
        closing.close(check, round.theo());
        on.look();

        assertThat(phone.page()).containsPattern("(?s)class=\"won\">.*?Roof.*?<b>\\d+</b>");
    }

    /// No name twice, and nothing points to what is not there.
    static void assertIdsAreSound(String page) {
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results();
        var names = ids.map(found -> found.group(1)).toList();
        assertThat(names).doesNotHaveDuplicates();
        Pattern.compile("(?: for|aria-labelledby|aria-describedby)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(pointing -> assertThat(names).contains(pointing.group(1)));
    }

    private static String chosen(String page, int option) {
        var from = page.substring(page.indexOf("given[" + option + "]"));
        var select = from.substring(0, from.indexOf("</select>"));
        var found = Pattern.compile("value=\"(\\d*)\" selected").matcher(select);
        return found.find() ? found.group(1) : "";
    }

    private void assertRefused(MvcResult answer, String why) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(answer)).contains(why);
        assertThat(checks.own(check, round.hana())).isEmpty();
    }

    private static String page(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }

    private PointsGiven mine() {
        return checks.own(check, round.hana()).orElseThrow().stance().points();
    }

    private void open(Method method) throws Exception {
        open(method, BallotRule.USUAL);
    }

    private void open(Method method, BallotRule rule) throws Exception {
        round = checkCast.round(new Rule(method, 80, 25, rule));
        on = scene.about(round);
        check = checkCast.open(round);
        phone = on.phone(round.hana());
    }
}
