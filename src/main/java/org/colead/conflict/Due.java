package org.colead.conflict;

import java.util.List;
import org.colead.kernel.PersonId;

/// What a case waits for, and from whom.
///
/// @param from one of the two, both, or nobody once it is over
public record Due(What what, List<PersonId> from) {

    /// The step that opens next.
    public enum What {
        ANSWER_THE_CALL,
        STATE,
        PARAPHRASE,
        CONFIRM,
        PROPOSE,
        ANSWER_THE_PROPOSAL,
        NOTHING
    }

    public boolean isFrom(PersonId person) {
        return from.contains(person);
    }

    static Due of(What what, PersonId... from) {
        return new Due(what, List.of(from));
    }

    /// Follows from the stage and the newest turn of the two; what a mediator said moves nothing.
    static Due in(ConflictStage stage, List<Turn> turns, PersonId opener, PersonId other) {
        return switch (stage) {
            case ASKED -> of(What.ANSWER_THE_CALL, other);
            case FIRST -> hearing(newest(turns), opener, other);
            case SECOND ->
                    newest(turns).kind() == TurnKind.MEANT
                            ? of(What.STATE, other)
                            : hearing(newest(turns), other, opener);
            case AGREEING -> agreeing(newest(turns), opener, other);
            case SETTLED, LEFT -> of(What.NOTHING);
        };
    }

    private static Due hearing(Turn newest, PersonId speaker, PersonId listener) {
        return newest.kind() == TurnKind.PARAPHRASED
                ? of(What.CONFIRM, speaker)
                : of(What.PARAPHRASE, listener);
    }

    private static Due agreeing(Turn newest, PersonId opener, PersonId other) {
        if (newest.kind() != TurnKind.PROPOSED) {
            return of(What.PROPOSE, opener, other);
        }
        return of(What.ANSWER_THE_PROPOSAL, newest.by().equals(opener) ? other : opener);
    }

    private static Turn newest(List<Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.kind() != TurnKind.MEDIATED)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
