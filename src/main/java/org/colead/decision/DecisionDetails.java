package org.colead.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Verdict;
import org.colead.group.EnvelopeId;
import org.colead.group.GroupId;
import org.colead.kernel.Condition;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;

/// One decision as one person may see it, made for its page in a fixed number of statements.
///
/// @param number the optimistic lock: give it back with what you save
/// @param entered when it entered each stage it has been in
/// @param conditions what must hold before the next stage, met ones included
/// @param chosen the option that was adopted, where the group chose among several
/// @param recommendation whether the grantor has to reply, because no envelope covers it
/// @param replied whether it has
/// @param doneFirst where somebody acted before the group was asked
/// @param allowed for every action that this stage knows, and for what is done about it at any: yes
///   or no, and why
public record DecisionDetails(
        DecisionId id,
        long number,
        String title,
        String ask,
        GroupId group,
        String groupName,
        Stage stage,
        Optional<Stage> parkedFrom,
        Map<Stage, Instant> entered,
        List<Author> authors,
        TextVersion text,
        int versions,
        Rule rule,
        Frame frame,
        Optional<Outcome> outcome,
        Optional<String> chosen,
        boolean recommendation,
        boolean replied,
        int failedChecks,
        Optional<String> reason,
        Optional<DoneFirst> doneFirst,
        boolean practice,
        List<Condition> conditions,
        Map<Action, Verdict> allowed) {

    public boolean may(Action action) {
        var verdict = allowed.get(action);
        return verdict != null && verdict.allowed();
    }

    /// Those of its authors who accepted.
    public List<Author> writers() {
        return authors.stream().filter(author -> author.accepted().isPresent()).toList();
    }

    /// Whether it was ever opened to others than those who write it; what is parked or withdrawn
    /// before is a draft still.
    public boolean opened() {
        return entered.containsKey(Stage.CLARIFYING) || doneFirst.isPresent();
    }

    /// An author; `accepted` is empty while the invitation is open.
    public record Author(PersonId person, String name, Optional<Instant> accepted) {}

    /// The current text and since when it has stood unchanged.
    public record TextVersion(
            int number, ProposalText text, PersonId by, String byName, Instant at) {}

    /// What stands around the text.
    ///
    /// @param goal the goal it serves
    /// @param affectedNote who is affected, in words; `affected` are those listed or declared
    /// @param envelope from which it draws; empty for a recommendation
    /// @param trial whether it is proposed for a trial
    /// @param fallback what the group named beforehand for the case that no check passes
    public record Frame(
            String goal,
            String affectedNote,
            List<PersonId> affected,
            Optional<EnvelopeId> envelope,
            Money money,
            Optional<Workload> workload,
            boolean trial,
            Optional<LocalDate> review,
            String stopSignal,
            String prediction,
            String fallback,
            int reviewsPostponed) {

        /// What can be amended of it, with the words.
        public Terms terms() {
            return new Terms(trial, money, workload, review, stopSignal);
        }
    }
}
