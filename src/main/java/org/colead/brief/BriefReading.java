package org.colead.brief;

import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Reason;
import org.colead.authority.Verdict;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads one brief as one person sees it.
@Service
@Transactional(readOnly = true)
public class BriefReading {

    private static final Reason SENT =
            new Reason(Action.RESPOND, Verdict.yes(Sentence.of("This brief was sent to you.")));

    private final BriefRecords records;
    private final ResponseRows responses;
    private final BriefReaders readers;
    private final BriefRendering pages;
    private final DecisionRegister register;
    private final People people;

    BriefReading(
            BriefRecords records,
            ResponseRows responses,
            BriefReaders readers,
            BriefRendering pages,
            DecisionRegister register,
            People people) {
        this.records = records;
        this.responses = responses;
        this.readers = readers;
        this.pages = pages;
        this.register = register;
        this.people = people;
    }

    /// The brief. Whom it was sent to reads it wherever in the organisation they work by now; it is
    /// refused as unknown to others who may not read the decision, and to all who have left.
    public BriefPage page(BriefId id, PersonId reader) {
        var head = head(id, reader);
        if (readers.reaches(id, reader)) {
            readers.mustWorkHere(reader);
        } else if (!register.reads(head.decision(), reader)) {
            throw unknown();
        }
        return pages.of(head, Optional.of(reader));
    }

    /// Who a link in a mail was sent to, and which brief it opens.
    public Optional<LinkOpened> opened(String token) {
        return readers.byToken(token).map(found -> new LinkOpened(found.brief(), found.person()));
    }

    public record LinkOpened(BriefId brief, PersonId reader) {}

    /// Whether this person is among those who answer what readers say.
    public boolean answers(BriefId id, PersonId viewer) {
        return register.may(head(id, viewer).decision(), Action.ANSWER_RESPONSE, viewer);
    }

    /// Why this person can, and why they cannot, respond to it and answer what others say.
    public List<Reason> reasons(BriefId id, PersonId viewer) {
        var decision = head(id, viewer).decision();
        boolean sent = readers.reaches(id, viewer) && register.knows(decision, Action.RESPOND);
        return register.reasons(decision, viewer, Action.RESPOND, Action.ANSWER_RESPONSE).stream()
                .map(it -> sent && it.action() == Action.RESPOND ? SENT : it)
                .toList();
    }

    /// Whether the whole decision is open to this person too, not its brief alone.
    public boolean readsDecision(BriefId id, PersonId viewer) {
        return register.reads(head(id, viewer).decision(), viewer);
    }

    /// Everybody's responses for those who answer them, the open ones first, a page at a time.
    public Slice<BriefPage.Said> responses(BriefId id, Optional<String> after, PersonId viewer) {
        register.require(head(id, viewer).decision(), Action.ANSWER_RESPONSE, viewer);
        var said = responses.to(id, after, Slice.SIZE + 1);
        return shown(Slice.of(said, Slice.SIZE, ResponseRow::key));
    }

    /// What the reader said themselves, newest first, a page at a time; the first one stands on the
    /// page of the brief.
    public Slice<BriefPage.Said> saidBy(BriefId id, Optional<String> after, PersonId reader) {
        var said = responses.by(reader, id, after, BriefPage.OWN + 1);
        return shown(Slice.of(said, BriefPage.OWN, one -> one.id().toString()));
    }

    private Slice<BriefPage.Said> shown(Slice<ResponseRow> said) {
        var persons = said.rows().stream().flatMap(ResponseRow::persons).distinct().toList();
        var names = people.names(persons);
        return new Slice<>(said.rows().stream().map(one -> one.shown(names)).toList(), said.next());
    }

    private BriefRecords.Head head(BriefId id, PersonId reader) {
        return records.head(id, Optional.of(reader)).orElseThrow(BriefReading::unknown);
    }

    static Refusal unknown() {
        return Refusal.because("There is no such brief, or it was not sent to you.");
    }
}
