package org.colead.advice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Advice that somebody is asked for, and decisions that wait for the one who accepted to decide.
@Component
class AdviceNeeds implements NeedSource {

    private static final String OPEN =
            """
            select d.id, d.title, a.closes_at, 'advise' as what
              from advice_asked q
              join advice a on a.id = q.advice_id
              join decision d on d.id = a.decision_id
             where q.person_id = :me and q.words is null and d.stage = 'CHECKING'
               and not (a.decider_id <=> :me and a.accepted_at is not null)
            union all
            select d.id, d.title, a.closes_at, 'accept'
              from advice a join decision d on d.id = a.decision_id
             where a.decider_id = :me and a.accepted_at is null
               and d.stage in ('DRAFTING', 'CLARIFYING', 'REACTING', 'CONCERNS', 'CHECKING')
            union all
            select d.id, d.title, null, 'name'
              from decision_author w
              join advice a on a.decision_id = w.decision_id
              join decision d on d.id = a.decision_id
             where w.person_id = :me and w.accepted_at is not null
               and a.decider_id is null and d.stage = 'CHECKING'
            union all
            select d.id, d.title, null,
                   case when exists (select 1 from advice_asked o where o.advice_id = a.id
                                        and o.person_id <> :me
                                        and o.words is not null and o.answer is null)
                        then 'answer' else 'decide' end
              from advice a join decision d on d.id = a.decision_id
             where a.decider_id = :me and a.accepted_at is not null and d.stage = 'CHECKING'
               and (exists (select 1 from advice_asked o where o.advice_id = a.id
                               and o.person_id <> :me
                               and o.words is not null and o.answer is null)
                    or a.closes_at <= current_timestamp(6)
                    or not exists (select 1 from advice_asked w
                                    where w.advice_id = a.id and w.person_id <> :me
                                      and w.words is null))\
            """;

    private static final int MINUTES = 5;

    private final JdbcClient jdbc;

    AdviceNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        return jdbc.sql(OPEN).param("me", person.toString()).query((row, _) -> need(row)).list();
    }

    private static Need need(ResultSet row) throws SQLException {
        return switch (row.getString("what")) {
            case "advise" ->
                    said(
                            row,
                            Sentence.of("Give advice"),
                            Sentence.of("You are asked before it is decided."),
                            Sentence.of("Advise"),
                            "advice");
            case "accept" ->
                    said(
                            row,
                            Sentence.of("Accept to decide, or decline"),
                            Sentence.of("You would ask those affected for advice, then decide."),
                            Sentence.of("Read what it is about"),
                            "decider");
            case "name" ->
                    said(
                            row,
                            Sentence.of("Name who decides"),
                            Sentence.of(
                                    "Whoever was to decide has left. The advice given so far stays."),
                            Sentence.of("Name somebody"),
                            "decider");
            case "answer" ->
                    said(
                            row,
                            Sentence.of("Answer an advice"),
                            Sentence.of("Each advice needs your answer before you decide."),
                            Sentence.of("Answer"),
                            "advice");
            default ->
                    said(
                            row,
                            Sentence.of("Decide"),
                            Sentence.of("The advice is in, and each has an answer."),
                            Sentence.of("Decide"),
                            "advice");
        };
    }

    private static Need said(
            ResultSet row, Sentence what, Sentence why, Sentence verb, String anchor)
            throws SQLException {
        return new Need(
                UUID.fromString(row.getString("id")),
                what,
                row.getString("title"),
                why,
                verb,
                "decisions/" + row.getString("id") + "#" + anchor,
                Optional.ofNullable(row.getTimestamp("closes_at")).map(Timestamp::toInstant),
                MINUTES,
                Optional.empty());
    }
}
