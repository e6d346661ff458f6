package org.colead.challenge;

import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads challenges. All staff who can read a group read what was put to it.
@Service
@Transactional(readOnly = true)
public class ChallengeDesk {

    private final AllChallenges all;
    private final ChallengeRows rows;
    private final OneChallenge one;
    private final Permissions permissions;

    ChallengeDesk(
            AllChallenges all, ChallengeRows rows, OneChallenge one, Permissions permissions) {
        this.all = all;
        this.rows = rows;
        this.one = one;
        this.permissions = permissions;
    }

    public ChallengeDetails details(ChallengeId id, PersonId reader) {
        var raw = one.find(id, reader).orElseThrow(ChallengeDesk::none);
        var facts = permissions.factsAbout(reader, subject(raw.row().group()));
        if (!permissions.given(facts, Action.READ_GROUP).allowed()) {
            throw none();
        }
        return raw.answerable(permissions.given(facts, Action.ANSWER_CHALLENGE));
    }

    /// The open ones first, those that wait longest on top.
    public Slice<ChallengeRow> all(
            Optional<GroupId> group, Optional<String> after, PersonId reader) {
        return rows.page(group, after, reader);
    }

    /// How many wait for an answer of this group, as far as the reader may read them.
    public int waiting(GroupId group, PersonId reader) {
        return rows.countOpen(group, reader);
    }

    /// Others of the same group that stand by themselves, to merge with: those with these words in
    /// their title, from a position on.
    public List<ChallengeRow> besides(
            ChallengeRow challenge, String words, int offset, int limit, PersonId reader) {
        return rows.besides(challenge, words, offset, limit, reader);
    }

    /// From which it came; empty also for whoever may not read what is put to that group.
    public Optional<ChallengeRow> behind(DecisionId decision, PersonId reader) {
        return rows.behind(decision, reader);
    }

    /// For those whom a challenge concerns anyway, without asking who reads.
    public Told told(ChallengeId id) {
        return all.findById(id).orElseThrow(ChallengeDesk::none).told();
    }

    /// Who posted what goes on as a part of it, over however many steps; without asking who reads,
    /// and without whoever posted it.
    public List<PersonId> joinedBy(ChallengeId id) {
        return rows.joinedBy(id);
    }

    private static Subject subject(GroupId group) {
        return Subject.of(Subject.Type.GROUP, group.value());
    }

    private static Refusal none() {
        return Refusal.because("There is no such challenge.");
    }
}
