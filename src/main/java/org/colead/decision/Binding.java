package org.colead.decision;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Nothing is carried out that does not bind: what was not adopted ends with its brief, and a
/// recommendation waits for the grantor to follow it.
@Component
class Binding implements StageGuard {

    private final JdbcClient jdbc;

    Binding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Condition> conditions(DecisionId decision, Stage leaving) {
        if (leaving != Stage.PUBLISHED) {
            return List.of();
        }
        return jdbc
                .sql(
                        "select practice, outcome, recommendation, followed from decision where id = ?")
                .param(decision.toString())
                .query((row, _) ->
                        new Came(
                                row.getBoolean("practice"),
                                Outcome.valueOf(row.getString("outcome")),
                                row.getBoolean("recommendation"),
                                Optional.ofNullable(row.getObject("followed", Boolean.class))))
                .optional()
                .flatMap(came -> came.condition("decisions/" + decision + "#course"))
                .stream()
                .toList();
    }

    private record Came(
            boolean practice, Outcome outcome, boolean recommends, Optional<Boolean> followed) {

        /// Nothing is asked of a practice decision: nothing of it comes into force.
        Optional<Condition> condition(String href) {
            if (practice) {
                return Optional.empty();
            }
            if (!outcome.binds()) {
                return Optional.of(
                        Condition.missing(Sentence.of("It was not adopted: it ends here."), href));
            }
            return recommends ? Optional.of(reply(href)) : Optional.empty();
        }

        private Condition reply(String href) {
            return followed.map(yes ->
                            yes
                                    ? Condition.met(Sentence.of("The granting group follows it."))
                                    : Condition.missing(
                                            Sentence.of(
                                                    "The granting group does not follow it: it ends here."),
                                            href))
                    .orElseGet(() ->
                            Condition.missing(
                                    Sentence.of(
                                            "It is a recommendation: the granting group has not replied yet."),
                                    href));
        }
    }
}
