package org.colead.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads schedules.
@Component
class ScheduleRows {

    private static final String HEAD =
            "select id, number, first_week, published_by, published_at from hours_schedule where ";

    /// Of the pools that are for somebody in a week, what is kept free for them.
    private static final String MINE =
            """
            select s.pool_id, l.day, l.starts, l.ends, l.place, l.purpose
              from hours_participant x
              join hours_pool p on p.id = x.pool_id and p.from_date <= :friday
                               and p.until_date >= :monday
              join hours_schedule s on s.pool_id = p.id and s.number =
                   (select max(n.number) from hours_schedule n
                     where n.pool_id = p.id and n.first_week <= :monday)
              join hours_schedule_slot l on l.schedule_id = s.id
             where x.person_id = :person and x.first_week <= :monday
               and (x.last_week is null or x.last_week >= :monday)
               and (not exists (select 1 from hours_schedule_person w
                                 where w.schedule_id = s.id and w.slot = l.position)
                    or exists (select 1 from hours_schedule_person w
                                where w.schedule_id = s.id and w.slot = l.position
                                  and w.person_id = :person))
             order by l.day, l.starts, s.pool_id, l.position\
            """;

    private final JdbcClient jdbc;

    ScheduleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What holds in the week.
    Optional<Head> in(PoolId pool, Week week) {
        return jdbc.sql(HEAD + "pool_id = ? and first_week <= ? order by number desc limit 1")
                .params(pool.toString(), week.monday())
                .query(ScheduleRows::head)
                .optional();
    }

    /// What was published last, whether it holds already or not.
    Optional<Head> newest(PoolId pool) {
        return jdbc.sql(HEAD + "pool_id = ? order by number desc limit 1")
                .param(pool.toString())
                .query(ScheduleRows::head)
                .optional();
    }

    Optional<Head> one(UUID id) {
        return jdbc.sql(HEAD + "id = ?").param(id.toString()).query(ScheduleRows::head).optional();
    }

    List<ProtectedSlot> slots(UUID schedule) {
        var persons = persons(schedule);
        return jdbc.sql("select * from hours_schedule_slot where schedule_id = ? order by position")
                .param(schedule.toString())
                .query((row, _) ->
                        new ProtectedSlot(
                                DayOfWeek.of(row.getInt("day")),
                                Schedule.time(row.getInt("starts")),
                                Schedule.time(row.getInt("ends")),
                                row.getString("place"),
                                row.getString("purpose"),
                                persons.getOrDefault(row.getInt("position"), List.of())))
                .list();
    }

    List<ProtectedTime> of(PersonId person, Week week) {
        return jdbc.sql(MINE)
                .param("person", person.toString())
                .param("monday", week.monday())
                .param("friday", week.friday())
                .query((row, _) ->
                        new ProtectedTime(
                                PoolId.of(row.getString("pool_id")),
                                week.monday().plusDays(row.getInt("day") - 1L),
                                Schedule.time(row.getInt("starts")),
                                Schedule.time(row.getInt("ends")),
                                row.getString("place"),
                                row.getString("purpose")))
                .list();
    }

    private Map<Integer, List<PersonId>> persons(UUID schedule) {
        var all = new HashMap<Integer, List<PersonId>>();
        jdbc.sql("select slot, person_id from hours_schedule_person where schedule_id = ?")
                .param(schedule.toString())
                .query(row -> {
                    all.computeIfAbsent(row.getInt("slot"), _ -> new ArrayList<>())
                            .add(PersonId.of(row.getString("person_id")));
                });
        return all;
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        return new Head(
                UUID.fromString(row.getString("id")),
                row.getInt("number"),
                row.getDate("first_week").toLocalDate(),
                PersonId.of(row.getString("published_by")),
                row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    record Head(UUID id, int number, LocalDate first, PersonId by, Instant at) {}
}
