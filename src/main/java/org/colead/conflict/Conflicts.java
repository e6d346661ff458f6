package org.colead.conflict;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hearing each other out: one asks, the other takes part, each is heard until they say so, and
/// both look for what they agree on.
@Service
@Transactional
public class Conflicts {

    public static final int LONGEST_ABOUT = 120;
    public static final int LONGEST = 4_000;

    private final KeptConflicts kept;
    private final WordsKey key;
    private final Permissions permissions;
    private final Once once;
    private final Clock clock;

    Conflicts(KeptConflicts kept, WordsKey key, Permissions permissions, Once once, Clock clock) {
        this.kept = kept;
        this.key = key;
        this.permissions = permissions;
        this.once = once;
        this.clock = clock;
    }

    public ConflictId open(NewConflict words, CommandKey command, PersonId by) {
        permissions.require(by, Action.OPEN_CONFLICT, Subject.ORGANISATION);
        kept.mustBothKnow(words, by);
        var about = key.seal(Text.line(words.about(), "What it is about", LONGEST_ABOUT));
        var first = sealed(words.words(), "What you want to be understood");
        return new ConflictId(
                once.run(
                        command,
                        by,
                        () ->
                                kept.save(ConflictCase.open(words, about, first, by, now()))
                                        .getId()
                                        .value()));
    }

    /// @param readAlong whether the members of the group that the other named may read along
    public void takePart(ConflictId id, boolean readAlong, PersonId by) {
        change(
                id,
                by,
                (it, at) -> {
                    it.takePart(by, at);
                    if (readAlong) {
                        it.letGroupReadAlong(by, at);
                    }
                });
    }

    /// Both want it now: the members of the group read along.
    public void letGroupReadAlong(ConflictId id, PersonId by) {
        change(id, by, (it, at) -> it.letGroupReadAlong(by, at));
    }

    /// @param expected how many turns there were when this one was begun
    public void state(ConflictId id, String words, int expected, PersonId by) {
        var said = sealed(words, "What you want to be understood");
        answer(id, expected, by, (it, at) -> it.state(said, by, at));
    }

    /// Says back what was heard.
    public void paraphrase(ConflictId id, String words, int expected, PersonId by) {
        var said = sealed(words, "What you heard");
        answer(id, expected, by, (it, at) -> it.paraphrase(said, by, at));
    }

    /// “Yes, that is what I meant.”
    public void confirm(ConflictId id, int expected, PersonId by) {
        answer(id, expected, by, (it, at) -> it.confirm(by, at));
    }

    public void notQuite(ConflictId id, String words, int expected, PersonId by) {
        var said = sealed(words, "What was missed");
        answer(id, expected, by, (it, at) -> it.notQuite(said, by, at));
    }

    public void propose(ConflictId id, String words, int expected, PersonId by) {
        var said = sealed(words, "What you could agree on");
        answer(id, expected, by, (it, at) -> it.propose(said, by, at));
    }

    public void agree(ConflictId id, int expected, PersonId by) {
        answer(id, expected, by, (it, at) -> it.agree(by, at));
    }

    /// Ends it, or declines to take part.
    public void leave(ConflictId id, String reason, PersonId by) {
        var said = sealed(reason, "Your reason");
        change(id, by, (it, at) -> it.leave(said, by, at));
    }

    /// Closes it to everybody but the two and their mediator, for good.
    public void makePrivate(ConflictId id, PersonId by) {
        change(id, by, (it, at) -> it.makePrivate(by, at));
    }

    private void answer(
            ConflictId id, int expected, PersonId by, BiConsumer<ConflictCase, Instant> verb) {
        change(
                id,
                by,
                (it, at) -> {
                    it.hearing().mustNotBeOvertaken(expected);
                    verb.accept(it, at);
                });
    }

    private void change(ConflictId id, PersonId by, BiConsumer<ConflictCase, Instant> verb) {
        var found = kept.forTheTwo(id, by);
        verb.accept(found, now());
        kept.save(found);
    }

    private Sealed sealed(String words, String field) {
        return key.seal(Text.prose(words, field, LONGEST));
    }

    private Instant now() {
        return clock.instant();
    }
}
