package org.colead.responsibility;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.colead.authority.FactKind;
import org.colead.authority.Subject;
import org.colead.kernel.Sentence;

/// What a responsibility lets its holder do beyond its own result, while it is theirs.
public enum Mandate {
    CARRIES_STEP("carry this out", FactKind.CARRIES_IT),
    FACILITATES("facilitate this group’s rounds", FactKind.FACILITATES),
    PUBLISHES("publish the briefs", FactKind.PUBLISHES),
    ALLOCATES_HOURS(
            "allocate collaboration time",
            FactKind.ALLOCATES_HOURS,
            Subject.Type.ORGANISATION,
            Subject.Type.UNIT,
            Subject.Type.POOL),
    KEEPS_ACCOUNTS(
            "keep the accounts",
            FactKind.KEEPS_ACCOUNTS,
            Subject.Type.ORGANISATION,
            Subject.Type.UNIT),
    KEEPS_RECORD(
            "keep the record",
            FactKind.KEEPS_RECORD,
            Subject.Type.ORGANISATION,
            Subject.Type.RECORD);

    private final Sentence task;
    private final FactKind fact;
    private final Set<Subject.Type> everywhere;

    Mandate(String task, FactKind fact, Subject.Type... everywhere) {
        this.task = Sentence.of(task);
        this.fact = fact;
        this.everywhere = Set.of(everywhere);
    }

    /// The task in words, after “You accepted to”.
    public Sentence task() {
        return task;
    }

    FactKind fact() {
        return fact;
    }

    /// Whether it holds for subjects of this kind wherever they are, not only in one group.
    boolean reaches(Subject.Type type) {
        return everywhere.contains(type);
    }

    /// What a group can entrust, in its order; what serves the whole installation is for the
    /// founding group only.
    public static List<Mandate> standing(boolean founding) {
        return Arrays.stream(values())
                .filter(it -> it != CARRIES_STEP && (founding || !it.servesAll()))
                .toList();
    }

    /// Whether it serves the whole installation, not one group or one decision.
    public boolean servesAll() {
        return !everywhere.isEmpty();
    }
}
