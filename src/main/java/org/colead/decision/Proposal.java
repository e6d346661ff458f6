package org.colead.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.group.EnvelopeId;
import org.colead.kernel.Digest;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What is proposed: the question, its versions, and what stands around them; and which decision it
/// is to replace, if any.
@Embeddable
class Proposal {

    private @Nullable UUID supersedes;
    private String title;
    private String ask;

    @Embedded private Rule rule;
    @Embedded private Frame frame = Frame.EMPTY;

    private int textVersion = 1;
    private Instant textAt;

    @ElementCollection
    @CollectionTable(name = "decision_text", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "number")
    private List<TextEntry> texts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_part", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "source", column = @Column(name = "source"))
    private List<PartEntry> parts = new ArrayList<>();

    Proposal(NewDecision decision, Rule rule, PersonId by, Instant at) {
        this.supersedes = decision.supersedes().map(DecisionId::value).orElse(null);
        this.title = Text.line(decision.title(), "Title", 120);
        this.ask = Text.line(decision.ask(), "Question", 300);
        this.textAt = at;
        this.rule = rule;
        texts.add(TextEntry.of(new ProposalText("", "", "", "", ""), by, at));
    }

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    /// Replaces the draft; it stays version 1 until it is opened.
    void rewrite(Draft draft, PersonId by, Instant at) {
        title = Text.line(draft.title(), "Title", 120);
        ask = Text.line(draft.ask(), "Question", 300);
        frame = Frame.of(draft);
        rule = draft.rule();
        keep(draft.workload());
        texts.set(0, TextEntry.of(draft.text(), by, at));
        textAt = at;
    }

    private void keep(Optional<Workload> asked) {
        parts.clear();
        asked.map(Workload::parts).orElse(List.of()).stream()
                .map(PartEntry::of)
                .forEach(parts::add);
    }

    /// Adds a version with its figures and days, and says its number.
    int amend(ProposalText text, Terms terms, PersonId by, Instant at) {
        var amended = frame.with(terms);
        int number = amend(text, by, at);
        frame = amended;
        keep(terms.workload());
        return number;
    }

    /// Adds a version and says its number; refused where no word differs.
    private int amend(ProposalText text, PersonId by, Instant at) {
        var next = TextEntry.of(text, by, at);
        Text.line(text.aim(), "Aim", 2000);
        if (next.saysTheSameAs(texts.getLast())) {
            throw Refusal.because(
                    "These are the words of version {0}. Change some, or leave it as it is.",
                    textVersion);
        }
        rule = rule.following(texts.getLast().text().options(), next.text().options());
        texts.add(next);
        textAt = at;
        return ++textVersion;
    }

    /// The same words for the next draft. When that is reviewed, and what it is expected to bring,
    /// is said anew.
    Draft again() {
        return new Draft(
                title,
                ask,
                newest().text(),
                frame.goal(),
                frame.affectedNote(),
                envelope(),
                money(),
                Optional.of(workload()).filter(_ -> frame.workloadPeople() != null),
                rule,
                frame.trial(),
                Optional.empty(),
                frame.stopSignal(),
                "",
                frame.fallback());
    }

    /// What it is adopted as: for good, or as the trial that it says it is.
    Outcome adopted() {
        return trial() ? Outcome.TRIAL : Outcome.ADOPTED;
    }

    boolean trial() {
        return frame.trial();
    }

    void reviewOn(LocalDate later) {
        frame = frame.reviewedOn(later);
    }

    TextEntry newest() {
        return texts.getLast();
    }

    Digest digest() {
        return newest().digest();
    }

    Frame frame() {
        return frame;
    }

    Optional<EnvelopeId> envelope() {
        return Optional.ofNullable(frame.envelopeId()).map(EnvelopeId::new);
    }

    Money money() {
        return new Money(frame.moneyCents());
    }

    Workload workload() {
        var people = frame.workloadPeople();
        return new Workload(
                people == null ? 0 : people, parts.stream().map(PartEntry::part).toList());
    }

    Rule rule() {
        return rule;
    }

    /// The number of the newest version, from 1.
    int version() {
        return textVersion;
    }

    Instant textAt() {
        return textAt;
    }
}
