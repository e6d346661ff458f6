package org.colead.deliberation;

import org.colead.decision.Objection;
import org.colead.deliberation.DeliberationEvent.ConcernAnswered;
import org.colead.deliberation.DeliberationEvent.ConcernGivenWithConsent;
import org.colead.deliberation.DeliberationEvent.ConcernRaised;
import org.colead.deliberation.DeliberationEvent.HiddenConcernRaised;
import org.colead.deliberation.DeliberationEvent.InputAnswered;
import org.colead.deliberation.DeliberationEvent.InputGiven;
import org.colead.deliberation.DeliberationEvent.ObjectionBecameConcern;
import org.colead.deliberation.DeliberationEvent.Passed;
import org.colead.deliberation.DeliberationEvent.QuestionAnswered;
import org.colead.deliberation.DeliberationEvent.QuestionAsked;
import org.colead.deliberation.DeliberationEvent.Reacted;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// Tells what happened to a contribution, in the event that its kind has for it.
final class Told {

    private Told() {}

    static DeliberationEvent made(Contribution it) {
        var id = it.getId();
        var decision = it.decision();
        var words = Digest.of(it.wording().words());
        var by = it.author().person();
        return switch (it.kind()) {
            case QUESTION -> new QuestionAsked(id, decision, words, by, it.at());
            case REACTION -> new Reacted(id, decision, words, by, it.at());
            case PASS -> new Passed(id, decision, by, it.at());
            case INPUT -> new InputGiven(id, decision, words, by, it.at());
            case CONCERN -> raised(it, words);
        };
    }

    private static DeliberationEvent raised(Contribution it, Digest words) {
        var salt = it.author().salt();
        return salt == null
                ? new ConcernRaised(
                        it.getId(),
                        it.decision(),
                        it.textVersion(),
                        words,
                        it.author().person(),
                        it.at())
                : new HiddenConcernRaised(
                        it.getId(),
                        it.decision(),
                        it.textVersion(),
                        words,
                        AuthorSeal.over(it.author().person(), salt),
                        it.at());
    }

    static DeliberationEvent objected(Contribution it, Objection objection) {
        if (objection.withConsent()) {
            return new ConcernGivenWithConsent(
                    it.getId(),
                    it.decision(),
                    objection.position(),
                    it.textVersion(),
                    Digest.of(objection.reason()),
                    it.author().person(),
                    it.at());
        }
        return new ObjectionBecameConcern(
                it.getId(),
                it.decision(),
                objection.position(),
                it.textVersion(),
                Digest.of(objection.reason()),
                Digest.of(objection.workable()),
                it.author().person(),
                it.at());
    }

    static DeliberationEvent answered(Contribution it, Answer answer) {
        var id = it.getId();
        var decision = it.decision();
        var words = Digest.of(answer.words());
        var by = new PersonId(answer.answeredBy());
        return switch (it.kind()) {
            case QUESTION -> new QuestionAnswered(id, decision, words, by, answer.at());
            case INPUT ->
                    new InputAnswered(
                            id,
                            decision,
                            answer.textVersion(),
                            passages(answer),
                            words,
                            by,
                            answer.at());
            case CONCERN -> concernAnswered(it, answer, words, by);
            case REACTION, PASS ->
                    throw Refusal.because("A reaction is heard, not answered. Thank its author.");
        };
    }

    private static @Nullable Digest passages(Answer answer) {
        var passages = answer.passages();
        return passages == null ? null : Digest.of(passages);
    }

    private static DeliberationEvent concernAnswered(
            Contribution it, Answer answer, Digest words, PersonId by) {
        var how = answer.how();
        if (how == null) {
            throw Refusal.because(
                    "Say how you answer this concern: amended, addressed, or not accepted.");
        }
        return new ConcernAnswered(
                it.getId(),
                it.decision(),
                how,
                answer.textVersion(),
                passages(answer),
                words,
                by,
                answer.at());
    }
}
