package org.colead.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colead.advice.Advising;
import org.colead.brief.BriefCast;
import org.colead.brief.Readership;
import org.colead.consensus.AfterFailures;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.consensus.WayOn;
import org.colead.decision.BallotRule;
import org.colead.decision.DecisionCourse;
import org.colead.decision.Method;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.ReviewVerdict;
import org.colead.decision.Reviewing;
import org.colead.decision.Stage;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.How;
import org.colead.deliberation.JoiningConcerns;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.people.Cast;
import org.colead.people.People;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What belongs to a decision beside its rounds, in both files, and the document in Spanish.
@SpringBootTest
class KeepsWhatFollowedTest {

    private static final Locale SPANISH = Locale.of("es");

    @Autowired Cast people;
    @Autowired People persons;
    @Autowired RegisterCast cast;
    @Autowired CheckCast checkCast;
    @Autowired RoundsCast rounds;
    @Autowired BriefCast briefs;
    @Autowired AfterFailures afterFailures;
    @Autowired Checks checks;
    @Autowired TakingPositions taking;
    @Autowired Advising advising;
    @Autowired Deliberation deliberation;
    @Autowired JoiningConcerns joining;
    @Autowired Readership readership;
    @Autowired DecisionCourse course;
    @Autowired Reviewing reviewing;
    @Autowired Exports exports;
    @Autowired AsPdf pdf;
    @Autowired StoryClock clock;

    @Test
    void theReplyToARecommendation() {
        var team = cast.team();
        var bus = cast.recommended(team, "A second bus", 3);
        course.replyToRecommendation(bus, true, "There is money for it.", team.gus());

        var whole = exports.whole(bus, team.lena());
        var reply = json(whole).at("/afterwards/reply");
        assertThat(reply.path("yes").asBoolean()).isTrue();
        assertThat(reply.path("reason").asString()).isEqualTo("There is money for it.");
        assertThat(reply.path("by").asString()).isEqualTo("Gus Hartwell");
        assertThat(text(whole, Locale.ENGLISH))
                .contains("What came of it", "Gus Hartwell", "There is money for it.")
                .contains("it follows this recommendation.");
    }

    @Test
    void whenTheReviewWasMovedAndWhatItCameTo() {
        var team = cast.team();
        var five = cast.underway(team, "Five protected hours", Outcome.ADOPTED, 5);
        var today = cast.today();
        cast.ago(2, () -> reviewing.postpone(five, today, "Figures come.", team.theo()));
        reviewing.close(five, ReviewVerdict.ADAPT, "One teacher was missed.", team.theo());

        var whole = exports.whole(five, team.lena());
        var it = json(whole).path("afterwards");
        assertThat(it.at("/reviewMoved/0/reason").asString()).isEqualTo("Figures come.");
        assertThat(it.at("/reviewMoved/0/to").asString()).isEqualTo(today.toString());
        assertThat(it.at("/review/verdict").asString()).isEqualTo("ADAPT");
        assertThat(it.at("/review/learned").asString()).isEqualTo("One teacher was missed.");
        assertThat(text(whole, Locale.ENGLISH))
                .contains("Figures come.", "The review was moved from", "Adapt")
                .contains("One teacher was missed.");
    }

    @Test
    void theWayOnAfterFailedChecksWithTheGrantorsReply() {
        var round = checkCast.round();
        var start = clock.instant();
        for (int i = 0; i < 3; i++) {
            checkCast.failOnce(round, start.plus(Duration.ofMinutes(i)));
        }
        afterFailures.choose(
                round.decision(),
                WayOn.ESCALATE,
                Optional.empty(),
                "We talked it over.",
                round.theo());
        afterFailures.reply(
                round.decision(), false, Optional.empty(), "Not this year.", round.gus());

        var whole = exports.whole(round.decision(), round.hana());
        var way = json(whole).at("/afterwards/waysOn/0");
        assertThat(way.path("way").asString()).isEqualTo("ESCALATE");
        assertThat(way.path("reason").asString()).isEqualTo("We talked it over.");
        assertThat(way.at("/reply/yes").asBoolean(true)).isFalse();
        assertThat(way.at("/reply/reason").asString()).isEqualTo("Not this year.");
        assertThat(text(whole, Locale.ENGLISH))
                .contains("How the group went on", "We talked it over.", "Not this year.");
    }

    @Test
    void theAdviceAndItsAnswers() {
        var scene = rounds.at(Stage.DRAFTING);
        rounds.byAdvice(scene);
        advising.name(scene.decision(), scene.lena(), scene.theo());
        advising.accept(scene.decision(), scene.lena());
        rounds.moveOn(scene, Stage.CONCERNS);
        advising.ask(scene.decision(), scene.wes(), scene.theo());
        advising.open(scene.decision(), clock.instant().plus(Duration.ofDays(3)), scene.theo());
        advising.advise(scene.decision(), "Start in May.", scene.wes());
        advising.answer(scene.decision(), scene.wes(), "We do.", scene.lena());

        var whole = exports.whole(scene.decision(), scene.marisol());
        var advice = json(whole).at("/afterwards/advice");
        assertThat(advice.path("decider").asString()).isEqualTo("Lena Ortiz");
        assertThat(advice.at("/asked/0/person").asString()).isEqualTo("Wes Tolliver");
        assertThat(advice.at("/asked/0/words").asString()).isEqualTo("Start in May.");
        assertThat(advice.at("/asked/0/answer").asString()).isEqualTo("We do.");
        assertThat(text(whole, Locale.ENGLISH)).contains("Start in May.", "We do.");
    }

    @Test
    void responsesToTheBriefForWhoeverAnswersThemAndForOthersTheirOwn() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        var response = readership.respond(brief.id(), "Whose bus?", CommandKey.next(), lena);
        readership.answer(response, "The blue one.", brief.scene().theo());

        for (var reader : List.of(brief.scene().theo(), lena)) {
            var whole = exports.whole(brief.decision(), reader);
            var it = json(whole).at("/afterwards/responses/0");
            assertThat(it.path("words").asString()).isEqualTo("Whose bus?");
            assertThat(it.path("answer").asString()).isEqualTo("The blue one.");
            assertThat(text(whole, Locale.ENGLISH)).contains("Whose bus?", "The blue one.");
        }
        var other = people.join("Omar Haddad", persons.unitsOf(lena).getFirst());
        assertThat(exports.whole(brief.decision(), other).afterwards().responses()).isEmpty();
    }

    @Test
    void whatTheOptionsWereAndWhichWasChosen() {
        var round = checkCast.round(BallotRule.USUAL);
        var check = checkCast.open(round);
        round.nine().forEach(member -> checkCast.rank(check, member, 2));
        checks.close(check, round.theo());

        var whole = exports.whole(round.decision(), round.hana());
        var it = json(whole);
        assertThat(it.at("/decision/chosen").asString()).isEqualTo("Roof");
        assertThat(it.at("/versions/0/options/1/name").asString()).isEqualTo("Roof");
        assertThat(it.at("/versions/0/options/1/words").isString()).isTrue();
        assertThat(text(whole, Locale.ENGLISH)).contains("The option that was chosen", "Roof");
    }

    @Test
    void whichObjectionAConcernWas() {
        var round = checkCast.round(Method.CONSENT);
        var check = checkCast.open(round);
        var members = round.nine();
        for (var member : members.subList(1, members.size())) {
            taking.give(check, Stance.of(1, ""), CommandKey.next(), member);
        }
        taking.give(
                check,
                new Stance(3, "Nobody drives.", "A second driver."),
                CommandKey.next(),
                members.getFirst());
        checks.close(check, round.theo());

        var whole = exports.whole(round.decision(), round.hana());
        assertThat(whole.contributions())
                .filteredOn(said -> said.words().equals("Nobody drives."))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.objectionIn()).contains(1);
                    assertThat(said.workable()).isEqualTo("A second driver.");
                });
        assertThat(text(whole, Locale.ENGLISH))
                .contains("It stood as an objection in check 1.", "A second driver.");
    }

    @Test
    void whichConcernsAreJoinedAndWhichWordsAnswerThem() {
        var scene = rounds.at(Stage.CONCERNS);
        var lunch =
                deliberation.raiseConcern(
                        scene.decision(), "Who covers?", false, rounds.key(), scene.wes());
        var quiet =
                deliberation.raiseConcern(
                        scene.decision(), "And at lunch?", true, rounds.key(), scene.priya());
        var id =
                joining.propose(
                        scene.decision(), List.of(lunch, quiet), rounds.key(), scene.marisol());
        joining.accept(id, lunch, scene.wes());
        joining.accept(id, quiet, scene.priya());
        var version = rounds.amend(scene);
        deliberation.answerConcern(
                lunch, How.AMENDED, "It is paid now.", Optional.of(version), 0, scene.theo());

        var whole = exports.whole(scene.decision(), scene.lena());
        var first = json(whole).at("/contributions").get(passes(whole));
        var second = json(whole).at("/contributions").get(passes(whole) + 1);
        assertThat(second.path("joinedTo").asString()).isEqualTo(first.path("id").asString());
        assertThat(List.of(first, second))
                .filteredOn(said -> said.path("words").asString().equals("And at lunch?"))
                .allSatisfy(said -> assertThat(said.path("author").isNull()).isTrue());
        assertThat(first.at("/answers/0/passages/0/part").asString()).isEqualTo("HOW");
        assertThat(first.at("/answers/0/passages/0/words").asString()).contains("lunch");
        assertThat(text(whole, Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains("Answered together with the concern of")
                .contains("How, version 2: “");
    }

    @Test
    void theDocumentSpeaksSpanishThroughout() {
        var round = checkCast.round();
        checkCast.failOnce(round, clock.instant());

        var whole = exports.whole(round.decision(), round.hana());
        var said = text(whole, SPANISH).replaceAll("\\s+", " ");
        var check = whole.checks().getFirst();
        assertThat(said)
                .contains(check.explanation().in(SPANISH))
                .doesNotContain(check.explanation().toString());
        assertThat(said).contains("1: De todo corazón", "8: Veto").doesNotContain("Wholehearted");
        check.positions()
                .forEach(it ->
                        assertThat(said).contains(check.scale().get(it.choice()).in(SPANISH)));
        whole.record()
                .entries()
                .forEach(entry ->
                        assertThat(said)
                                .contains(entry.said().in(SPANISH))
                                .doesNotContain(entry.kind()));
    }

    private static int passes(WholeDecision whole) {
        var kinds = whole.contributions().stream().map(Said::kind).toList();
        return kinds.indexOf("CONCERN");
    }

    private static JsonNode json(WholeDecision whole) {
        return new JsonMapper().readTree(AsJson.bytes(whole));
    }

    private String text(WholeDecision whole, Locale locale) {
        try (var open = Loader.loadPDF(pdf.bytes(whole, locale))) {
            return new PDFTextStripper().getText(open);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
