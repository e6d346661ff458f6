package org.colead.live;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.authority.Action;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.decision.Stage;

/// What somebody may do with what the room is about, by the facts about them: a member, a guest of
/// the group or of the session, somebody whom it affects, somebody who works there.
///
/// @param reads whether they may look at it at all
/// @param decides whether they take positions
/// @param inputs whether they speak from outside the group that decides
public record TakesPart(
        boolean reads,
        boolean decides,
        boolean asks,
        boolean reacts,
        boolean raises,
        boolean inputs) {

    /// Whoever takes positions.
    static final TakesPart MEMBER = of(Action.READ, EnumSet.of(FactKind.MEMBER));

    /// @param reading the act of looking at what the room is about
    static TakesPart of(Action reading, List<Fact> facts) {
        return of(reading, facts.stream().map(Fact::kind).collect(Collectors.toSet()));
    }

    private static TakesPart of(Action reading, Set<FactKind> facts) {
        boolean inside = facts.contains(FactKind.MEMBER) || facts.contains(FactKind.GUEST);
        return new TakesPart(
                may(reading, facts),
                may(Action.TAKE_POSITION, facts),
                may(Action.ASK, facts),
                may(Action.REACT, facts),
                may(Action.RAISE_CONCERN, facts),
                !inside && may(Action.GIVE_INPUT, facts));
    }

    private static boolean may(Action action, Set<FactKind> facts) {
        return !Collections.disjoint(action.facts(), facts);
    }

    /// What of it the stage has a place for.
    public TakesPart at(Stage stage) {
        boolean asking = stage == Stage.CLARIFYING;
        boolean reacting = stage == Stage.REACTING;
        boolean raising = stage == Stage.CONCERNS;
        return new TakesPart(
                reads,
                decides,
                asks && asking,
                reacts && reacting,
                raises && raising,
                inputs && (asking || reacting || raising));
    }

    /// Whether they may say something.
    public boolean speaks() {
        return asks || reacts || raises || inputs;
    }
}
