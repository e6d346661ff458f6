package org.colead.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.RelationEvent.DependencyStated;
import org.colead.decision.RelationEvent.DependencyWithdrawn;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What decisions depend on, said by their authors until they are decided.
@Service
@Transactional
public class Relations {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final DecisionRegister register;
    private final RelatedDecisions related;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Relations(
            JdbcClient jdbc,
            DecisionRegister register,
            RelatedDecisions related,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.related = related;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /// Both ways; refused as unknown where the decision may not be read.
    @Transactional(readOnly = true)
    public Related of(DecisionId decision, PersonId viewer) {
        return related.of(decision, viewer);
    }

    /// What could be named by somebody: what they may read, with these words.
    @Transactional(readOnly = true)
    public List<DecisionRow> candidates(DecisionId decision, String words, PersonId viewer) {
        return register
                .register(RegisterFilter.withWords(words), Optional.empty(), viewer)
                .rows()
                .stream()
                .filter(row -> !row.id().equals(decision) && row.opened())
                .toList();
    }

    /// What could replace it: what was decided later and is in force today, with these words, of
    /// what somebody may read.
    @Transactional(readOnly = true)
    public List<DecisionRow> replacing(DecisionId decision, String words, PersonId viewer) {
        var today = RegisterFilter.inForceOn(LocalDate.now(clock));
        var later = today.laterThan(decision).mentioning(words);
        return register.register(later, Optional.empty(), viewer).rows();
    }

    public void dependOn(DecisionId decision, DecisionId on, PersonId by) {
        mustBeWriting(decision, by);
        var base = register.details(on, by);
        if (!base.opened() || base.practice()) {
            throw Refusal.because("Nothing can depend on a draft or on a practice decision.");
        }
        mustNotGoRound(decision, on);
        var known = related.dependsOn(decision);
        if (known.contains(on)) {
            return;
        }
        if (known.size() >= MOST) {
            throw Refusal.because("A decision depends on {0} others at most.", MOST);
        }
        insert(decision, on, by);
        events.publishEvent(new DependencyStated(decision, on, by, clock.instant()));
    }

    public void dependNoMore(DecisionId decision, DecisionId on, PersonId by) {
        mustBeWriting(decision, by);
        int gone =
                jdbc.sql("delete from decision_dependency where decision_id = ? and on_id = ?")
                        .params(decision.toString(), on.toString())
                        .update();
        if (gone > 0) {
            events.publishEvent(new DependencyWithdrawn(decision, on, by, clock.instant()));
        }
    }

    private void insert(DecisionId decision, DecisionId on, PersonId by) {
        jdbc.sql(
                        "insert into decision_dependency (id, decision_id, on_id, by_id, at) values (?, ?, ?, ?, ?)")
                .params(
                        UuidV7.next().toString(),
                        decision.toString(),
                        on.toString(),
                        by.toString(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private void mustBeWriting(DecisionId decision, PersonId by) {
        permissions.require(
                by, Action.WRITE_DRAFT, Subject.of(Subject.Type.DECISION, decision.value()));
        var stage = register.core(decision).stage();
        if (stage.compareTo(Stage.CHECKING) >= 0) {
            throw Refusal.because(
                    "What a decision depends on is said before the check; this one is at {0}.",
                    stage.word());
        }
    }

    private void mustNotGoRound(DecisionId decision, DecisionId on) {
        if (decision.equals(on)) {
            throw Refusal.because("A decision does not depend on itself. Choose another one.");
        }
        if (related.reaches(on, decision)) {
            throw Refusal.because(
                    "That decision depends on this one already, and two cannot wait for each other.");
        }
    }
}
