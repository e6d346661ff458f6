package org.colead.deliberation;

import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.group.GroupDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows where each decision stands, and keeps it there until what is said is written.
///
/// The decision's row is read with a shared lock: many contribute at once, but a decision does not
/// leave its stage between somebody's words and their being kept.
@Component
class Rounds {

    private final JdbcClient jdbc;
    private final DecisionRegister register;
    private final GroupDirectory groups;

    Rounds(JdbcClient jdbc, DecisionRegister register, GroupDirectory groups) {
        this.jdbc = jdbc;
        this.register = register;
        this.groups = groups;
    }

    Round of(DecisionId decision) {
        jdbc.sql("select id from decision where id = ? lock in share mode")
                .param(decision.toString())
                .query()
                .listOfRows();
        var core = register.core(decision);
        return new Round(
                decision,
                core.stage(),
                core.stageSince(),
                core.textVersion(),
                core.authors(),
                groups.rules(core.group()).correctionTime());
    }
}
