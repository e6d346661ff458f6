package org.colead.facilitation;

import java.util.List;
import java.util.Optional;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Offers the members of a group that went step by step to go on freely.
@Component
class LooseningNeeds implements NeedSource {

    private static final int MINUTES = 5;

    private static final String READY =
            """
            select g.id, g.name from beginning b join deliberation_group g on g.id = b.group_id
             where b.step_by_step and b.group_id in (:mine)
               and (select count(*) from decision d
                     where d.group_id = b.group_id and d.published_at is not null) >= :enough
             order by g.id\
            """;

    private final JdbcClient jdbc;
    private final GroupDirectory groups;

    LooseningNeeds(JdbcClient jdbc, GroupDirectory groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        var mine = groups.groupsOf(person).stream().map(GroupId::toString).toList();
        return mine.isEmpty()
                ? List.of()
                : jdbc.sql(READY)
                        .param("mine", mine)
                        .param("enough", Experience.ENOUGH)
                        .query((row, _) -> need(GroupId.of(row.getString(1)), row.getString(2)))
                        .list();
    }

    private static Need need(GroupId group, String name) {
        return new Need(
                group.value(),
                Sentence.of("Choose how your group goes on"),
                name,
                Sentence.of("You have completed three decisions step by step."),
                Sentence.of("Look at it"),
                "groups/" + group + "#beginning",
                Optional.empty(),
                MINUTES,
                Optional.of(
                        Sentence.of(
                                "One of you says for all that you go on freely, or you leave it as it is.")));
    }
}
