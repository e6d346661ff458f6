package org.colead.deliberation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// Who said it, and whether others see who that was.
///
/// @param onceBy the author once more where each may say this once in a decision; unique there
/// @param salt for hidden authors alone; see [AuthorSeal]
@Embeddable
record Authorship(UUID authorId, @Nullable UUID onceBy, @Nullable String salt) {

    static Authorship of(PersonId author) {
        return new Authorship(author.value(), null, null);
    }

    static Authorship once(PersonId author) {
        return new Authorship(author.value(), author.value(), null);
    }

    static Authorship hidden(PersonId author) {
        return new Authorship(author.value(), null, AuthorSeal.salt());
    }

    PersonId person() {
        return new PersonId(authorId);
    }

    /// The author as everybody may know them.
    PersonId shown() {
        return isHidden() ? PersonId.NOT_SHOWN : person();
    }

    boolean isHidden() {
        return salt != null;
    }

    /// Where there is another author of the proposal, that one answers.
    void mustNotJudgeAlone(PersonId by, Round round) {
        if (is(by) && round.hasAnotherAuthorThan(by)) {
            throw Refusal.because(
                    "You said this yourself. Another author of the proposal answers it.");
        }
    }

    boolean is(PersonId person) {
        return authorId.equals(person.value());
    }
}
