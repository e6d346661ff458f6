package org.colead.live;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.colead.kernel.PersonId;

/// Who may look into a room and do what in it, asked once and again after the room was read anew;
/// and who holds which phone, asked again every few seconds, or at once where somebody is sent out.
final class Admission {

    private final RoomReader reader;
    private final Map<Asked, TakesPart> parts = new ConcurrentHashMap<>();
    private final Map<SeatToken, Visitor> known = new ConcurrentHashMap<>();

    Admission(RoomReader reader) {
        this.reader = reader;
    }

    /// What the person may do with what the room is about then; of members nothing has to be asked.
    TakesPart part(RoomState about, PersonId person) {
        return about.members().contains(person)
                ? TakesPart.MEMBER
                : parts.computeIfAbsent(Asked.of(about, person), _ -> ask(about, person));
    }

    private TakesPart ask(RoomState about, PersonId person) {
        return about.topic()
                .map(topic -> reader.part(topic.decision().id(), person))
                .orElseGet(() -> reader.part(about.group(), person));
    }

    /// A guest of the session is in before the room turns to something.
    boolean mayLook(RoomState about, Visitor who) {
        if (about.guests().out().contains(who.person())) {
            return false;
        }
        return who.guest() && about.topic().isEmpty() || part(about, who.person()).reads();
    }

    Optional<Visitor> visitor(
            RoomState now, SeatToken token, Function<SeatToken, Optional<Visitor>> otherwise) {
        var seated =
                Optional.ofNullable(known.get(token))
                        .filter(visitor -> !now.guests().out().contains(visitor.person()))
                        .or(() -> otherwise.apply(token));
        seated.filter(Visitor::admitted).ifPresent(visitor -> known.put(token, visitor));
        return seated;
    }

    void forget(PersonId person) {
        known.values().removeIf(visitor -> visitor.person().equals(person));
        parts.keySet().removeIf(asked -> asked.person().equals(person));
    }

    void askAnew() {
        parts.clear();
    }

    /// Names, languages and seats as they may be by now, changed by another machine.
    void knowNobody() {
        known.clear();
    }

    private record Asked(UUID about, PersonId person) {

        static Asked of(RoomState state, PersonId person) {
            var about = state.topic().map(topic -> topic.decision().id().value());
            return new Asked(about.orElse(state.group().value()), person);
        }
    }
}
