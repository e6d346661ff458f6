package org.colead.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;

/// One responsibility, as lists show it.
///
/// @param result what it is about; empty where it [#isClosed]
/// @param decision the decision it is a step of
/// @param holder whoever carries it now
/// @param offer an open offer, or an open handover where somebody carries it
/// @param learner who is learning it
/// @param seeksLearner whether somebody is looked for who would like to learn it
/// @param done who carried it out, when, and what came of it
public record ResponsibilityRow(
        ResponsibilityId id,
        String result,
        String authority,
        Minutes weekly,
        LocalDate from,
        LocalDate until,
        Mandate mandate,
        GroupId group,
        Optional<DecisionId> decision,
        ResponsibilityState state,
        Optional<Someone> holder,
        Optional<OpenOffer> offer,
        Optional<Someone> learner,
        boolean seeksLearner,
        Optional<Done> done) {

    /// The same without what its decision says, for whoever may not read that.
    ResponsibilityRow closed() {
        return new ResponsibilityRow(
                id,
                "",
                "",
                weekly,
                from,
                until,
                mandate,
                group,
                decision,
                state,
                holder,
                offer.map(it -> new OpenOffer(it.to(), it.by(), it.at(), "")),
                learner,
                seeksLearner,
                done.map(it -> new Done(it.by(), it.at(), "")));
    }

    /// Whether it is a step of a decision that its reader may not read.
    public boolean isClosed() {
        return result.isEmpty();
    }

    /// A person by name; never by title.
    public record Someone(PersonId id, String name) {

        public boolean is(PersonId person) {
            return id.equals(person);
        }
    }

    /// To whom it was offered, when, and what the one before wrote down for them.
    public record OpenOffer(Someone to, Someone by, Instant at, String notes) {}

    /// Who carried it out, when, and what came of it.
    public record Done(Someone by, Instant at, String words) {}

    /// Whoever carries it now, or carried it out.
    public Optional<Someone> carrier() {
        return holder.or(() -> done.map(Done::by));
    }

    /// Whether its term is over, and it is not done.
    boolean isOver(LocalDate today) {
        return state != ResponsibilityState.DONE && today.isAfter(until);
    }

    public boolean isDoneBy(PersonId person) {
        return done.filter(it -> it.by().is(person)).isPresent();
    }

    public boolean isOfferedTo(PersonId person) {
        return offer.filter(open -> open.to().is(person)).isPresent();
    }

    public boolean isCarriedBy(PersonId person) {
        return holder.filter(one -> one.is(person)).isPresent();
    }

    /// Whether it is on its way from one person to the next.
    public boolean isHandedOver() {
        return holder.isPresent() && offer.isPresent();
    }
}
