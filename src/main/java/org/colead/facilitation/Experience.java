package org.colead.facilitation;

import org.colead.group.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many decisions a group has brought to a published brief. Practice ones count like any other.
@Component
class Experience {

    /// So many, and a group is no longer new to this.
    static final int ENOUGH = 3;

    private final JdbcClient jdbc;

    Experience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int completed(GroupId group) {
        return jdbc.sql(
                        "select count(*) from decision where group_id = ? and published_at is not null")
                .param(group.toString())
                .query(Integer.class)
                .single();
    }

    /// While it goes step by step, and before its first three decisions are completed.
    boolean isNew(GroupId group) {
        return completed(group) < ENOUGH || isStepByStep(group);
    }

    boolean isStepByStep(GroupId group) {
        return jdbc.sql(
                        "select exists (select 1 from beginning where group_id = ? and step_by_step)")
                .param(group.toString())
                .query(Boolean.class)
                .single();
    }
}
