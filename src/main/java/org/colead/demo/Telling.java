package org.colead.demo;

import java.time.Instant;
import java.util.List;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.Draft;
import org.colead.decision.NewDecision;
import org.colead.decision.ProposalText;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.How;
import org.colead.kernel.CommandKey;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What happens in every decision, by the names of those who do it.
@Component
@Profile("demo")
class Telling {

    private final DecisionService decisions;
    private final DecisionCourse course;
    private final DecisionRegister register;
    private final Deliberation deliberation;
    private final Contributions contributions;
    private final Checks checks;
    private final TakingPositions positions;

    Telling(
            DecisionService decisions,
            DecisionCourse course,
            DecisionRegister register,
            Deliberation deliberation,
            Contributions contributions,
            Checks checks,
            TakingPositions positions) {
        this.decisions = decisions;
        this.course = course;
        this.register = register;
        this.deliberation = deliberation;
        this.contributions = contributions;
        this.checks = checks;
        this.positions = positions;
    }

    DecisionId draft(Story story, NewDecision begun, Draft draft, String author, String second) {
        var id = decisions.draft(begun, CommandKey.next(), story.who(author));
        story.remember(begun.title(), id);
        decisions.rewrite(id, draft, number(story, id, author), story.who(author));
        decisions.inviteAuthor(id, story.who(second), story.who(author));
        decisions.acceptAuthorship(id, story.who(second));
        return id;
    }

    private long number(Story story, DecisionId id, String viewer) {
        return register.details(id, story.who(viewer)).number();
    }

    void moveOn(Story story, DecisionId id, String author) {
        course.moveOn(id, register.core(id).stage(), story.who(author));
    }

    void asks(Story story, DecisionId id, String who, String words, String author, String answer) {
        var question = deliberation.ask(id, words, CommandKey.next(), story.who(who));
        deliberation.answerQuestion(question, answer, 0, story.who(author));
    }

    void asks(Story story, DecisionId id, String who, String words) {
        deliberation.ask(id, words, CommandKey.next(), story.who(who));
    }

    void reacts(Story story, DecisionId id, String who, String words) {
        deliberation.react(id, words, CommandKey.next(), story.who(who));
    }

    void pass(Story story, DecisionId id, List<String> names) {
        names.forEach(name -> deliberation.pass(id, CommandKey.next(), story.who(name)));
    }

    ContributionId concern(Story story, DecisionId id, String who, String words, boolean hidden) {
        return deliberation.raiseConcern(id, words, hidden, CommandKey.next(), story.who(who));
    }

    void affects(Story story, DecisionId id, String who) {
        decisions.declareAffected(id, story.who(who));
    }

    /// Answers a concern, or revises its answer.
    void answers(
            Story story,
            ContributionId concern,
            String author,
            How how,
            String words,
            Integer... version) {
        var by = story.who(author);
        int given = contributions.contribution(concern, by).orElseThrow().answers().size();
        deliberation.answerConcern(
                concern, how, words, List.of(version).stream().findFirst(), given, by);
    }

    void input(Story story, DecisionId id, String who, String words, String author, String answer) {
        var input = deliberation.giveInput(id, words, CommandKey.next(), story.who(who));
        deliberation.answerInput(input, answer, 0, story.who(author));
    }

    void amend(Story story, DecisionId id, String author, ProposalText text) {
        var by = story.who(author);
        var now = register.details(id, by);
        decisions.amend(id, text, now.frame().terms(), now.text().number(), by);
    }

    CheckId open(Story story, DecisionId id, String author, Instant closes) {
        return checks.open(id, new Closing(closes), CommandKey.next(), story.who(author));
    }

    void give(Story story, CheckId check, String who, int choice, String reason) {
        positions.give(check, Stance.of(choice, reason), CommandKey.next(), story.who(who));
    }

    void close(Story story, CheckId check, String author) {
        checks.close(check, story.who(author));
    }
}
