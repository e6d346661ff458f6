package org.colead.conflict;

import java.time.Clock;
import org.colead.conflict.ConflictEvent.MediatorAccepted;
import org.colead.conflict.ConflictEvent.MediatorAgreed;
import org.colead.conflict.ConflictEvent.MediatorGone;
import org.colead.conflict.ConflictEvent.MediatorNamed;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finding a mediator: one names, the other agrees, the mediator accepts. Any of the three ends it,
/// and the mediator’s reading ends with it.
@Service
@Transactional
public class Mediations {

    private final KeptConflicts kept;
    private final WordsKey key;
    private final Clock clock;

    Mediations(KeptConflicts kept, WordsKey key, Clock clock) {
        this.kept = kept;
        this.key = key;
        this.clock = clock;
    }

    public void name(ConflictId id, PersonId mediator, PersonId by) {
        var it = kept.forTheTwo(id, by);
        if (mediator.equals(it.opener()) || mediator.equals(it.other())) {
            throw Refusal.because("Choose somebody who is not part of it.");
        }
        if (it.mediation().isPresent()) {
            throw Refusal.because("Somebody is named already. Answer that first.");
        }
        it.mediatedBy(Mediation.named(mediator, by), new MediatorNamed(id, clock.instant()));
        kept.save(it);
    }

    /// @param mediator whom `by` was shown; another who is named by now is not agreed on by it
    public void agree(ConflictId id, PersonId mediator, PersonId by) {
        var it = kept.forTheTwo(id, by);
        var named = it.mediation().orElseThrow(Mediations::nobody);
        if (!named.mediator().equals(mediator)) {
            throw Refusal.because("Somebody else is named by now. Look who it is, then answer.");
        }
        if (named.namedBy().equals(by)) {
            throw Refusal.because("You named them. The other agrees, or does not.");
        }
        it.mediatedBy(named.agree(), new MediatorAgreed(id, clock.instant()));
        kept.save(it);
    }

    public void accept(ConflictId id, PersonId by) {
        var it = kept.forWhoeverIsAsked(id, by);
        var agreed = it.mediation().filter(Mediation::agreed).orElseThrow(Mediations::nobody);
        it.mediatedBy(agreed.accept(), new MediatorAccepted(id, clock.instant()));
        kept.save(it);
    }

    public void decline(ConflictId id, PersonId by) {
        gone(kept.forWhoeverIsAsked(id, by));
    }

    /// By either of the two: a name that is not agreed on, or a mediation that is over.
    public void end(ConflictId id, PersonId by) {
        gone(kept.forTheTwo(id, by));
    }

    /// The mediator lays it down.
    public void layDown(ConflictId id, PersonId by) {
        gone(kept.forTheMediator(id, by));
    }

    public void say(ConflictId id, String words, PersonId by) {
        var it = kept.forTheMediator(id, by);
        var said = key.seal(Text.prose(words, "What you say", Conflicts.LONGEST));
        it.mediate(said, by, clock.instant());
        kept.save(it);
    }

    private void gone(ConflictCase it) {
        if (it.mediation().isPresent()) {
            it.mediatedBy(null, new MediatorGone(it.getId(), clock.instant()));
            kept.save(it);
        }
    }

    private static Refusal nobody() {
        return Refusal.because("Nobody is named here any more. Name somebody first.");
    }
}
