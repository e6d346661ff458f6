package org.colead.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.facilitation.tool.Tool;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.people.People;
import org.colead.platform.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Running a tool with a group: that it was held is kept, and by whom; nothing of what was said.
@Service
@Transactional
public class HeldTools {

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final GroupDirectory groups;
    private final People people;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Once once;
    private final Clock clock;

    HeldTools(
            JdbcClient jdbc,
            GroupDirectory groups,
            People people,
            Permissions permissions,
            ApplicationEventPublisher events,
            Once once,
            Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.people = people;
        this.permissions = permissions;
        this.events = events;
        this.once = once;
        this.clock = clock;
    }

    /// That a tool was held.
    public record Held(String tool, String by, Instant at) {}

    public UUID hold(Tool tool, GroupId group, CommandKey key, PersonId by) {
        permissions.require(by, Action.RUN_TOOL, subject(group));
        return once.run(key, by, () -> held(tool, group, by));
    }

    private UUID held(Tool tool, GroupId group, PersonId by) {
        var id = UuidV7.next();
        var at = clock.instant();
        jdbc.sql("insert into tool_held (id, group_id, tool, actor, at) values (?, ?, ?, ?, ?)")
                .params(
                        id.toString(),
                        group.toString(),
                        tool.key(),
                        by.toString(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        events.publishEvent(new ToolHeld(id, group, tool.key(), by, at));
        return id;
    }

    @Transactional(readOnly = true)
    public boolean mayHold(GroupId group, PersonId person) {
        return permissions.can(person, Action.RUN_TOOL, subject(group)).allowed();
    }

    /// The members in the order in which they are asked; each time another one begins.
    @Transactional(readOnly = true)
    public GoingRound round(GroupId group, PersonId by) {
        permissions.require(by, Action.RUN_TOOL, subject(group));
        var members = groups.members(group);
        var names = people.names(members);
        var asked = members.stream().map(names::get).filter(name -> name != null).toList();
        return GoingRound.of(asked, count(group));
    }

    /// The newest, for whoever may read the group.
    @Transactional(readOnly = true)
    public List<Held> lately(GroupId group, PersonId viewer) {
        permissions.require(viewer, Action.READ_GROUP, subject(group));
        var rows =
                jdbc.sql(
                                "select tool, actor, at from tool_held where group_id = ?"
                                        + " order by id desc limit "
                                        + SHOWN)
                        .param(group.toString())
                        .query((row, _) ->
                                new Row(
                                        row.getString(1),
                                        PersonId.of(row.getString(2)),
                                        row.getObject(3, LocalDateTime.class)
                                                .toInstant(ZoneOffset.UTC)))
                        .list();
        var names = people.names(rows.stream().map(Row::actor).distinct().toList());
        return rows.stream()
                .map(row -> new Held(row.tool(), names.getOrDefault(row.actor(), "—"), row.at()))
                .toList();
    }

    private int count(GroupId group) {
        return jdbc.sql("select count(*) from tool_held where group_id = ?")
                .param(group.toString())
                .query(Integer.class)
                .single();
    }

    private static Subject subject(GroupId group) {
        return Subject.of(Subject.Type.GROUP, group.value());
    }

    private record Row(String tool, PersonId actor, Instant at) {}
}
