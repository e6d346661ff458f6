package org.colead.decision;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;

/// One proposal version as it is kept; versions are never changed after DRAFTING.
@Embeddable
record TextEntry(
        String aim,
        String how,
        String money,
        String limits,
        String review,
        String optionLines,
        String terms,
        UUID byId,
        Instant at) {

    static TextEntry of(ProposalText text, PersonId by, Instant at) {
        return new TextEntry(
                Text.optional(text.aim(), "Aim", 2000),
                Text.optional(text.how(), "How", 20_000),
                Text.optional(text.money(), "Money", 4000),
                Text.optional(text.limits(), "Limits", 4000),
                Text.optional(text.review(), "Review", 4000),
                Option.lines(Option.checked(text.options())),
                text.terms(),
                by.value(),
                at);
    }

    boolean saysTheSameAs(TextEntry other) {
        return text().equals(other.text());
    }

    ProposalText text() {
        return new ProposalText(aim, how, money, limits, review, Option.of(optionLines), terms);
    }

    Digest digest() {
        var words = String.join("\u0000", aim, how, money, limits, review);
        var options = optionLines.isEmpty() ? "" : "\u0000" + optionLines;
        var figures = terms.isEmpty() ? "" : "\u0000\u0000" + terms;
        return Digest.of(words + options + figures);
    }
}
