package org.colead.deliberation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.Overtaken;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// What was answered, one answer after the other; the last one counts and all of them stay. What
/// was withdrawn has nothing left to answer.
@Embeddable
class Answers {

    private boolean settled;
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "answer", joinColumns = @JoinColumn(name = "contribution_id"))
    @OrderColumn(name = "number")
    private List<Answer> answers = new ArrayList<>();

    /// Adds an answer and says whether it was one: a click that came twice adds nothing.
    ///
    /// @param expected how many answers there were when this one was written
    boolean add(Answer answer, int expected) {
        if (!answers.isEmpty() && answers.getLast().repeats(answer)) {
            return false;
        }
        if (answers.size() != expected) {
            throw new Overtaken(answers.isEmpty() ? "" : answers.getLast().words());
        }
        answers.add(answer);
        settled = true;
        return true;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
        settled = true;
    }

    void mustStand() {
        if (withdrawnAt != null) {
            throw Refusal.because(
                    "This concern was withdrawn by the person who raised it. There is nothing left to"
                            + " do.");
        }
    }

    List<Answer> all() {
        return List.copyOf(answers);
    }
}
