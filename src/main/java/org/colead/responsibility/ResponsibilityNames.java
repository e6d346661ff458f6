package org.colead.responsibility;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.Naming;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What responsibilities are called, where only their ids are known.
@Component
class ResponsibilityNames implements Naming {

    private final JdbcClient jdbc;
    private final DecisionRegister decisions;

    ResponsibilityNames(JdbcClient jdbc, DecisionRegister decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids, PersonId viewer) {
        var found = ids.isEmpty() ? List.<Found>of() : found(ids);
        var of = found.stream().flatMap(it -> it.decision().stream()).collect(toSet());
        var open = decisions.readable(of, viewer);
        return found.stream()
                .filter(it -> it.decision().isEmpty() || open.contains(it.decision().get()))
                .collect(toMap(Found::id, Found::named));
    }

    private List<Found> found(Collection<UUID> ids) {
        return jdbc.sql("select id, result, decision_id from responsibility where id in (:ids)")
                .param("ids", ids.stream().map(UUID::toString).toList())
                .query((row, _) ->
                        new Found(
                                UUID.fromString(row.getString(1)),
                                row.getString(2),
                                Optional.ofNullable(row.getString(3)).map(DecisionId::of)))
                .list();
    }

    private record Found(UUID id, String result, Optional<DecisionId> decision) {

        Named named() {
            return new Named(result, Optional.of("responsibilities"));
        }
    }
}
