package org.colead.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.consensus.CheckResult;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.live.GuestList.OneGuest;

/// A session at one moment, the same for everybody: nothing in it says where anybody stands in an
/// open check, or who has answered.
///
/// @param number grows with every change that a phone is told
/// @param led whether whoever facilitates still may; else any member takes it over
/// @param timer when the time that was given runs out
/// @param agenda what stood before the room and what else the group has in its rounds
/// @param members who takes positions
/// @param guests at the door, in, and asked out
/// @param here names of those whose phone is in, by name
public record RoomState(
        long number,
        SessionId session,
        SessionCode code,
        GroupId group,
        String groupName,
        PersonId facilitator,
        String facilitatorName,
        boolean led,
        Optional<PersonId> offered,
        boolean over,
        Optional<Instant> timer,
        Optional<Topic> topic,
        List<OnAgenda> agenda,
        Set<PersonId> members,
        GuestList guests,
        List<String> here) {

    /// What the room is about now.
    ///
    /// @param decision as whoever facilitates may see it
    /// @param result of the check that was closed in this session last
    /// @param voided whose position on an older text no longer counts
    /// @param said how many of the members reacted or passed
    public record Topic(
            DecisionDetails decision,
            Optional<OpenCheck> check,
            Optional<CheckResult> result,
            Set<PersonId> voided,
            int said) {

        Topic counted(DecisionDetails asNow, Optional<OpenCheck> checkNow, int saidNow) {
            return new Topic(asNow, checkNow, result, voided, saidNow);
        }
    }

    /// A decision that stood before the room, or may.
    ///
    /// @param been whether it stood there already
    public record OnAgenda(
            DecisionId decision,
            String title,
            Stage stage,
            Optional<Outcome> outcome,
            boolean been) {

        /// “Reacting”, or what came of it.
        public Sentence stands() {
            return stage == Stage.DECIDED && outcome.isPresent()
                    ? outcome.get().word()
                    : stage.word();
        }
    }

    /// Guests who asked to come in.
    public List<OneGuest> waiting() {
        return guests.waiting();
    }

    /// Names what is shown; as long as it stays the same, a phone keeps its page and what is typed
    /// on it.
    public String scene() {
        return SceneName.of(this);
    }

    /// Names the round that takes words now, whatever else is shown: the decision and its stage.
    public String round() {
        return topic.map(t -> t.decision().id() + "-" + t.decision().stage()).orElse("");
    }

    /// Whether what was written for this round or this check can still be said.
    public boolean takes(String writtenFor) {
        return !over
                && (writtenFor.equals(round())
                        || topic.flatMap(Topic::check)
                                .filter(check -> writtenFor.equals(check.id().toString()))
                                .isPresent());
    }

    /// How many have answered or reacted, where something is asked.
    public int answered() {
        return topic.map(t -> t.check().map(OpenCheck::answered).orElse(reacting() ? t.said() : 0))
                .orElse(0);
    }

    /// Of how many; 0 where nothing is asked.
    public int asked() {
        return topic.map(t ->
                        t.check().map(OpenCheck::members).orElse(reacting() ? members.size() : 0))
                .orElse(0);
    }

    public boolean isFacilitatedBy(PersonId person) {
        return led && facilitator.equals(person);
    }

    /// Whether this person is to say that they go on with it: they were asked, or nobody leads.
    public boolean mayBeTakenBy(PersonId person) {
        return led ? offered.filter(person::equals).isPresent() : members.contains(person);
    }

    /// What comes next: the first that did not stand before the room yet.
    public Optional<OnAgenda> next() {
        return agenda.stream().filter(item -> !item.been()).findFirst();
    }

    public boolean isBeforeTheRoom(OnAgenda item) {
        return topic.filter(t -> t.decision().id().equals(item.decision())).isPresent();
    }

    public boolean reacting() {
        return topic.filter(t -> t.decision().stage() == Stage.REACTING).isPresent();
    }

    /// What a phone is told: the scene, two counts and a time, whoever it belongs to.
    public String told() {
        return "\"scene\":\"%s\",\"n\":%d,\"m\":%d,\"end\":%d,\"over\":%b"
                .formatted(
                        scene(),
                        answered(),
                        asked(),
                        timer.map(Instant::toEpochMilli).orElse(0L),
                        over);
    }

    RoomState numbered(long next) {
        return new RoomState(
                next,
                session,
                code,
                group,
                groupName,
                facilitator,
                facilitatorName,
                led,
                offered,
                over,
                timer,
                topic,
                agenda,
                members,
                guests,
                here);
    }

    RoomState with(Optional<Topic> counted, List<String> hereNow) {
        return new RoomState(
                number,
                session,
                code,
                group,
                groupName,
                facilitator,
                facilitatorName,
                led,
                offered,
                over,
                timer,
                counted,
                agenda,
                members,
                guests,
                hereNow);
    }
}
