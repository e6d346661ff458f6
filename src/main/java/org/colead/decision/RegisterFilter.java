package org.colead.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;

/// Which decisions a list shows; empty parts ask nothing.
///
/// @param inForceOn those that bound on that day
/// @param author those that this person wrote
/// @param words words of the proposal, of what was said and answered, or of the brief
/// @param goal those that serve this goal
/// @param laterThan those that were decided after this one was
public record RegisterFilter(
        Optional<LocalDate> inForceOn,
        Optional<GroupId> group,
        Optional<Stage> stage,
        Optional<PersonId> author,
        String words,
        Optional<String> goal,
        Optional<DecisionId> laterThan) {

    public static final RegisterFilter ALL = withWords("");

    public RegisterFilter(
            Optional<LocalDate> inForceOn,
            Optional<GroupId> group,
            Optional<Stage> stage,
            Optional<PersonId> author,
            String words) {
        this(inForceOn, group, stage, author, words, Optional.empty());
    }

    public RegisterFilter(
            Optional<LocalDate> inForceOn,
            Optional<GroupId> group,
            Optional<Stage> stage,
            Optional<PersonId> author,
            String words,
            Optional<String> goal) {
        this(inForceOn, group, stage, author, words, goal, Optional.empty());
    }

    public static RegisterFilter inForceOn(LocalDate day) {
        return new RegisterFilter(
                Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    public static RegisterFilter of(GroupId group) {
        return new RegisterFilter(
                Optional.empty(), Optional.of(group), Optional.empty(), Optional.empty(), "");
    }

    public static RegisterFilter withWords(String words) {
        return new RegisterFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), words);
    }

    /// The same, and with these words.
    public RegisterFilter mentioning(String said) {
        return new RegisterFilter(inForceOn, group, stage, author, said, goal, laterThan);
    }

    /// The same, and decided after that one was.
    public RegisterFilter laterThan(DecisionId earlier) {
        return new RegisterFilter(
                inForceOn, group, stage, author, words, goal, Optional.of(earlier));
    }

    /// The same on any day.
    public RegisterFilter onAnyDay() {
        return new RegisterFilter(Optional.empty(), group, stage, author, words, goal, laterThan);
    }
}
