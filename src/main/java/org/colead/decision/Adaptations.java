package org.colead.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.RelationEvent.AdaptationStated;
import org.colead.decision.RelationEvent.AdaptationWithdrawn;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What proposals took over from elsewhere, said by their authors while they draft.
@Service
@Transactional
public class Adaptations {

    private final JdbcClient jdbc;
    private final DecisionRegister register;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adaptations(
            JdbcClient jdbc,
            DecisionRegister register,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /// The words as they were read, with the number that goes back with what is saved; 0 for none.
    public record Stated(Adaptation words, int number) {}

    /// For whoever was shown the decision.
    @Transactional(readOnly = true)
    public Optional<Stated> of(DecisionId decision) {
        return jdbc.sql("select * from decision_adaptation where decision_id = ?")
                .param(decision.toString())
                .query((row, _) ->
                        new Stated(
                                new Adaptation(
                                        row.getString("source"),
                                        row.getString("kept"),
                                        row.getString("changed"),
                                        row.getString("why_here")),
                                row.getInt("number")))
                .optional();
    }

    /// Saves it whole; four empty parts say that it is from here after all.
    public void state(DecisionId decision, Adaptation words, int expected, PersonId by) {
        AtStage.require(register.core(decision).stage(), Action.WRITE_DRAFT);
        permissions.require(
                by, Action.WRITE_DRAFT, Subject.of(Subject.Type.DECISION, decision.value()));
        var known = of(decision);
        int number = known.map(Stated::number).orElse(0);
        if (number != expected) {
            throw new Overtaken(known.map(stated -> stated.words().words()).orElse(""));
        }
        if (words.cleaned().isEmpty()) {
            withdraw(decision, number, by);
        } else {
            save(decision, words.checked(), number, by);
        }
    }

    private void withdraw(DecisionId decision, int number, PersonId by) {
        if (number > 0) {
            jdbc.sql("delete from decision_adaptation where decision_id = ? and number = ?")
                    .params(decision.toString(), number)
                    .update();
            events.publishEvent(new AdaptationWithdrawn(decision, by, clock.instant()));
        }
    }

    private void save(DecisionId decision, Adaptation words, int number, PersonId by) {
        jdbc.sql(
                        """
                        insert into decision_adaptation
                            (decision_id, source, kept, changed, why_here, by_id, at, number)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update source = values(source), kept = values(kept),
                            changed = values(changed), why_here = values(why_here),
                            by_id = values(by_id), at = values(at), number = values(number)\
                        """)
                .params(
                        decision.toString(),
                        words.source(),
                        words.kept(),
                        words.changed(),
                        words.whyHere(),
                        by.toString(),
                        Timestamp.from(clock.instant()),
                        number + 1)
                .update();
        events.publishEvent(new AdaptationStated(decision, words.digest(), by, clock.instant()));
    }
}
