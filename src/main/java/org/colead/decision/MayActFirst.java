package org.colead.decision;

import java.util.List;
import org.colead.authority.Action;
import org.colead.authority.Fact;
import org.colead.authority.Permissions;
import org.colead.authority.Verdict;
import org.colead.kernel.Sentence;

/// Who may act first: whoever holds a responsibility of the group, on a draft that is theirs, and
/// never for practice.
final class MayActFirst {

    static final Sentence PRACTICE =
            Sentence.of("This is a practice decision: nothing of it is done, so it can wait.");

    private MayActFirst() {}

    static Verdict given(List<Fact> facts, boolean practice, Permissions permissions) {
        if (!permissions.given(facts, Action.WRITE_DRAFT).allowed()) {
            return Verdict.no(
                    Sentence.of(
                            "You cannot {0}. This is for those of its authors who hold a responsibility that the group entrusted.",
                            Action.ACT_FIRST.verb()));
        }
        return practice ? Verdict.no(PRACTICE) : permissions.given(facts, Action.ACT_FIRST);
    }
}
