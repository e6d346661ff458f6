package org.colead.deliberation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the rounds need: answers from authors, a reaction from each member, a last look from the
/// authors of concerns. One statement for all, and one for names.
@Component
class DeliberationNeeds implements NeedSource {

    /// Reads the tables of decisions and groups; see docs/decisions/0061-needs-in-one-statement.md.
    private static final String NEEDS =
            """
            select if(max(d.stage) = 'DECIDED', 'LEFT', c.kind) as what, d.id, d.title, count(*) as counted, sum(not c.settled) as waiting,
                   min(if(c.settled, null, c.id)) as first_id,
                   min(if(c.settled or c.salt is not null, null, c.author_id)) as author_id,
                   cast(null as datetime(6)) as due
            from decision_author a
            join decision d on d.id = a.decision_id
            join contribution c on c.decision_id = d.id and c.withdrawn_at is null
                 and c.joined_to is null
            where a.person_id = :me and a.accepted_at is not null
              and (d.stage = 'CLARIFYING' and c.kind in ('QUESTION', 'INPUT')
                   or d.stage = 'REACTING' and c.kind = 'INPUT'
                   or d.stage = 'CONCERNS' and c.kind in ('CONCERN', 'INPUT')
                   or d.stage = 'DECIDED' and c.kind = 'CONCERN')
              and (c.author_id <> :me or c.settled or not exists (
                   select 1 from decision_author other
                   where other.decision_id = d.id and other.person_id <> :me
                     and other.accepted_at is not null))
            group by c.kind, d.id, d.title
            having waiting > 0
            union all
            select 'REACTION', d.id, d.title, 1, 1, null, null,
                   d.stage_at + interval g.reaction_time minute
            from decision d
            join deliberation_group g on g.id = d.group_id
            join membership m on m.group_id = g.id and m.person_id = :me and not m.guest
                 and m.accepted_at is not null and m.ended_at is null
            where d.stage = 'REACTING' and not exists (
                select 1 from contribution c where c.decision_id = d.id and c.once_by = :me)
            union all
            select 'STATE', d.id, d.title, count(*), count(*), min(c.id), null,
                   d.stage_at + interval g.correction_time minute
            from contribution c
            join decision d on d.id = c.decision_id
            join deliberation_group g on g.id = d.group_id
            where c.author_id = :me and c.kind = 'CONCERN' and c.withdrawn_at is null
              and c.stated_as is null and d.stage = 'DECIDED'
              and d.stage_at + interval g.correction_time minute > :now
            group by d.id, d.title, d.stage_at, g.correction_time
            union all
            select 'MEANING', d.id, d.title, count(*), count(*), min(c.id),
                   if(count(*) = 1, min(k.asked_by), null), null
            from clarification k
            join contribution c on c.id = k.contribution_id
            join decision d on d.id = c.decision_id
            where c.author_id = :me and c.withdrawn_at is null and k.words is null
              and d.stage = 'CONCERNS'
            group by d.id, d.title
            union all
            select 'JOIN', d.id, d.title, count(*), count(*), min(c.id), null, null
            from joining_part p
            join joining j on j.id = p.joining_id and j.ended_at is null
            join contribution c on c.id = p.contribution_id
            join decision d on d.id = c.decision_id
            where c.author_id = :me and p.accepted_at is null and p.left_at is null
              and d.stage = 'CONCERNS'
            group by d.id, d.title
            limit 100
            """;

    private final JdbcClient jdbc;
    private final Names names;
    private final Clock clock;

    DeliberationNeeds(JdbcClient jdbc, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        var found =
                jdbc.sql(NEEDS)
                        .param("me", person.toString())
                        .param("now", utc(clock.instant()))
                        .query(NeedRow::read)
                        .list();
        var called = names.of(found.stream().flatMap(row -> row.author().stream()).toList());
        return found.stream().map(row -> row.said(called)).toList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
