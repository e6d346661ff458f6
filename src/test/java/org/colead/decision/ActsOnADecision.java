package org.colead.decision;

import static org.colead.authority.Action.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.advice.Advising;
import org.colead.authority.Action;
import org.colead.brief.BriefCast;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefId;
import org.colead.brief.Readership;
import org.colead.brief.ResponseId;
import org.colead.consensus.AgreeingAfterFailures;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.decision.DecisionsAtEveryStage.Standing;
import org.colead.deliberation.Clarifying;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.How;
import org.colead.deliberation.JoiningConcerns;
import org.colead.facilitation.OpenRounds;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.platform.StoryClock;
import org.colead.responsibility.CarryingOut;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every action on a decision, done through the service that does it.
@Component
class ActsOnADecision {

    /// What no act here can be, and where it is tested instead.
    static final Map<Action, String> ELSEWHERE =
            Map.of(
                    READ, "reading changes nothing: the register shows it from CLARIFYING on",
                    READ_DRAFT, "the same way to read, before",
                    ACCEPT_STEP, "asked of the step: StepsEndWithTheirDecisionTest",
                    HAND_OVER, "asked of the step: StepsEndWithTheirDecisionTest",
                    VOLUNTEER, "asked of the step: StepsEndWithTheirDecisionTest");

    @Autowired DecisionsAtEveryStage decisions;
    @Autowired DecisionRegister register;
    @Autowired DecisionService service;
    @Autowired DecisionCourse course;
    @Autowired SideExits exits;
    @Autowired Reviewing reviewing;
    @Autowired ActingFirst acting;
    @Autowired Deliberation deliberation;
    @Autowired Checks checks;
    @Autowired SenseChecks senses;
    @Autowired AgreeingAfterFailures agreeing;
    @Autowired BriefDesk desk;
    @Autowired Advising advising;
    @Autowired Responsibilities responsibilities;
    @Autowired CarryingOut carrying;
    @Autowired StoryClock clock;
    @Autowired Clarifying clarifying;
    @Autowired JoiningConcerns joining;
    @Autowired OpenRounds rounds;
    @Autowired TakingPositions taking;
    @Autowired Readership readership;
    @Autowired JdbcClient jdbc;

    Map<Action, Act> all() {
        var text = new ProposalText("Six hours.", "With coverage.", "", "", "Week 10.");
        var day = LocalDate.of(2030, 2, 1);
        var acts = new EnumMap<Action, Act>(Action.class);
        acts.put(MOVE_ON, it -> course.moveOn(it.decision(), stage(it), it.author()));
        acts.put(PARK, it -> exits.park(it.decision(), "Not now.", it.author()));
        acts.put(RESUME, it -> exits.resume(it.decision(), it.author()));
        acts.put(WITHDRAW, it -> exits.withdraw(it.decision(), "Enough.", it.author()));
        acts.put(RECALL, it -> exits.recall(it.decision(), "Enough.", it.author()));
        acts.put(
                SUPERSEDE,
                it ->
                        exits.supersede(
                                it.decision(),
                                decisions.at(Stage.PUBLISHED).decision(),
                                "Better there.",
                                it.author()));
        acts.put(
                POSTPONE_REVIEW,
                it -> reviewing.postpone(it.decision(), day, "Later.", it.author()));
        acts.put(
                REVIEW,
                it -> reviewing.close(it.decision(), ReviewVerdict.ABANDON, "No.", it.author()));
        acts.put(
                REPLY_TO_RECOMMENDATION,
                it -> course.replyToRecommendation(it.decision(), true, "Yes.", it.author()));
        acts.put(CHOOSE_AFTER_FAILURE, it -> course.escalate(it.decision(), "Help.", it.author()));
        acts.put(
                AGREE_AFTER_FAILURE,
                it -> agreeing.answer(it.decision(), 1, true, "", it.author()));
        acts.put(AMEND, it -> amend(it, text));
        acts.put(DECLARE_AFFECTED, it -> service.declareAffected(it.decision(), it.author()));
        acts.put(DISCLAIM_AFFECTED, it -> service.disclaimAffected(it.decision(), it.author()));
        acts.put(
                INVITE_AUTHOR,
                it -> service.inviteAuthor(it.decision(), it.stranger(), it.author()));
        acts.put(ACCEPT_AUTHORSHIP, it -> service.acceptAuthorship(it.decision(), it.author()));
        acts.put(
                ASK, it -> deliberation.ask(it.decision(), "Why?", CommandKey.next(), it.author()));
        acts.put(REACT, it -> deliberation.pass(it.decision(), CommandKey.next(), it.author()));
        acts.put(
                RAISE_CONCERN,
                it ->
                        deliberation.raiseConcern(
                                it.decision(), "No.", false, CommandKey.next(), it.author()));
        acts.put(
                GIVE_INPUT,
                it ->
                        deliberation.giveInput(
                                it.decision(), "Well.", CommandKey.next(), it.author()));
        acts.put(
                OPEN_CHECK,
                it ->
                        checks.open(
                                it.decision(),
                                new Closing(clock.instant().plus(Duration.ofDays(2))),
                                CommandKey.next(),
                                it.author()));
        acts.put(
                HOLD_SENSE_CHECK,
                it ->
                        senses.open(
                                it.decision(),
                                new SenseQuestion(Method.FIST_TO_FIVE, "So far?"),
                                new Closing(clock.instant().plus(Duration.ofDays(2))),
                                CommandKey.next(),
                                it.author()));
        acts.put(NAME_DECIDER, it -> advising.name(it.decision(), it.stranger(), it.author()));
        acts.put(ACCEPT_DECIDING, it -> advising.accept(it.decision(), it.author()));
        acts.put(ASK_ADVICE, it -> advising.ask(it.decision(), it.stranger(), it.author()));
        acts.put(GIVE_ADVICE, it -> advising.advise(it.decision(), "Wait.", it.author()));
        acts.put(
                DECIDE, it -> advising.decide(it.decision(), Outcome.ADOPTED, "Yes.", it.author()));
        acts.put(WRITE_BRIEF, it -> desk.write(it.decision(), BriefCast.COMPLETE, 0, it.author()));
        acts.put(PUBLISH, it -> desk.publish(it.decision(), it.author()));
        acts.put(OFFER_STEP, this::offer);
        acts.put(WRITE_DRAFT, this::rewrite);
        acts.put(
                ACT_FIRST,
                it ->
                        acting.actFirst(
                                it.decision(),
                                "Fire.",
                                number(it),
                                CommandKey.next(),
                                it.author()));
        acts.put(
                ANSWER,
                it ->
                        deliberation.answerConcern(
                                concern(it),
                                How.ADDRESSED,
                                "Coverage is paid.",
                                Optional.empty(),
                                1,
                                it.author()));
        acts.put(
                ASK_MEANING,
                it -> clarifying.ask(concern(it), "When?", CommandKey.next(), it.author()));
        acts.put(
                JOIN_CONCERNS,
                it ->
                        joining.propose(
                                it.decision(),
                                List.of(concern(it), ContributionId.next()),
                                CommandKey.next(),
                                it.author()));
        acts.put(SEE_WHO_IS_SILENT, it -> rounds.notHeard(it.decision(), it.author()));
        acts.put(ANSWER_SENSE_CHECK, it -> give(check(it, true), it));
        acts.put(TAKE_POSITION, it -> give(check(it, false), it));
        acts.put(
                WITNESS_POSITION,
                it ->
                        taking.witness(
                                check(it, false),
                                it.stranger(),
                                Stance.of(1, "By phone."),
                                CommandKey.next(),
                                it.author()));
        acts.put(CLOSE_CHECK, it -> checks.close(check(it, false), it.author()));
        acts.put(
                RESPOND,
                it -> readership.respond(brief(it), "Why?", CommandKey.next(), it.author()));
        acts.put(CARRY_OUT, this::carryOut);
        acts.put(ANSWER_RESPONSE, it -> readership.answer(response(it), "Because.", it.author()));
        return acts;
    }

    private void offer(Standing it) {
        var today = LocalDate.now(clock);
        var what = new NewResponsibility("Book it", "", new Minutes(20), today, today.plusDays(90));
        responsibilities.offerStep(
                it.decision(), new NewStep(what, Optional.empty()), CommandKey.next(), it.author());
    }

    private void rewrite(Standing it) {
        var old = register.details(it.decision(), it.author());
        var draft =
                new Draft(
                        "Six hours",
                        "Shall it be six?",
                        old.text().text(),
                        "",
                        "",
                        Optional.empty(),
                        Money.NONE,
                        Optional.empty(),
                        old.rule(),
                        Optional.empty(),
                        "",
                        "",
                        "");
        service.rewrite(it.decision(), draft, old.number(), it.author());
    }

    private void give(CheckId check, Standing it) {
        taking.give(check, Stance.of(1, "Good."), CommandKey.next(), it.author());
    }

    private ContributionId concern(Standing it) {
        return new ContributionId(
                thing(
                        "select id from contribution where kind = 'CONCERN' and decision_id = ?",
                        it));
    }

    private CheckId check(Standing it, boolean sense) {
        return new CheckId(
                thing(
                        "select id from consensus_check where sense = "
                                + sense
                                + " and decision_id = ?",
                        it));
    }

    /// By whoever carries the step; where there is none, by the author.
    private void carryOut(Standing it) {
        var step = thing("select id from responsibility where decision_id = ?", it);
        var by =
                jdbc.sql("select holder from responsibility where id = ? and holder is not null")
                        .param(step.toString())
                        .query(UUID.class)
                        .optional()
                        .map(PersonId::new)
                        .orElse(it.author());
        carrying.carriedOut(new ResponsibilityId(step), "Booked.", CommandKey.next(), by);
    }

    private BriefId brief(Standing it) {
        return new BriefId(thing("select id from brief where decision_id = ?", it));
    }

    private ResponseId response(Standing it) {
        return new ResponseId(
                thing(
                        "select r.id from brief_response r join brief b on b.id = r.brief_id"
                                + " where b.decision_id = ?",
                        it));
    }

    /// Of this decision; where it has none yet, one that does not exist.
    private UUID thing(String sql, Standing it) {
        return jdbc.sql(sql + " limit 1")
                .param(it.decision().toString())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .optional()
                .orElseGet(UuidV7::next);
    }

    private void amend(Standing it, ProposalText text) {
        var terms = register.details(it.decision(), it.author()).frame().terms();
        service.amend(it.decision(), text, terms, version(it), it.author());
    }

    private Stage stage(Standing it) {
        return register.core(it.decision()).stage();
    }

    private int version(Standing it) {
        return register.details(it.decision(), it.author()).text().number();
    }

    private long number(Standing it) {
        return register.details(it.decision(), it.author()).number();
    }

    /// What somebody does through a service.
    @FunctionalInterface
    interface Act {
        void by(Standing it);
    }
}
