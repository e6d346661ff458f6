package org.colead.deliberation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.Passage;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Answers what was said; what is joined is answered for all at once.
@Component
class Answering {

    private final KeptContributions contributions;
    private final Rounds rounds;
    private final ChangedWords changed;
    private final Permissions permissions;
    private final Clock clock;

    Answering(
            KeptContributions contributions,
            Rounds rounds,
            ChangedWords changed,
            Permissions permissions,
            Clock clock) {
        this.contributions = contributions;
        this.rounds = rounds;
        this.changed = changed;
        this.permissions = permissions;
        this.clock = clock;
    }

    void question(ContributionId id, String words, int expected, PersonId by) {
        answer(id, Kind.QUESTION, expected, by, _ -> inWords(words, by));
    }

    void input(
            ContributionId id,
            String words,
            Optional<Integer> version,
            List<Passage> passages,
            int expected,
            PersonId by) {
        answer(
                id,
                Kind.INPUT,
                expected,
                by,
                round -> changed.said(inWords(words, by), round, version, passages));
    }

    void concern(
            ContributionId id,
            How how,
            String words,
            Optional<Integer> version,
            List<Passage> passages,
            int expected,
            PersonId by) {
        answer(
                id,
                Kind.CONCERN,
                expected,
                by,
                round -> {
                    var named = version.or(() -> Optional.of(round.textVersion()));
                    var answer = Answer.toConcern(how, words, named, by, clock.instant());
                    return changed.said(
                            answer, round, Optional.ofNullable(answer.textVersion()), passages);
                });
    }

    private Answer inWords(String words, PersonId by) {
        return Answer.inWords(words, by, clock.instant());
    }

    private void answer(
            ContributionId id,
            Kind kind,
            int expected,
            PersonId by,
            Function<Round, Answer> answer) {
        var contribution = contributions.findById(id).orElseThrow(Answering::notFound);
        var decision = contribution.decision();
        permissions.require(by, Action.ANSWER, Subject.of(Subject.Type.DECISION, decision.value()));
        if (contribution.kind() != kind) {
            throw notFound();
        }
        if (contribution.follows()) {
            throw Refusal.because(
                    "This concern is joined with another. Answer the first of them for all.");
        }
        var round = rounds.of(decision);
        var given = answer.apply(round);
        contribution.answer(given, expected, round);
        contributions.save(contribution);
        answerJoined(id, given, round);
    }

    private void answerJoined(ContributionId first, Answer given, Round round) {
        for (var other : contributions.findByJoinedTo(first.value())) {
            other.answer(given, other.answers().size(), round);
            contributions.save(other);
        }
    }

    static Refusal notFound() {
        return Refusal.because("This is not here any more. Open the decision again.");
    }
}
