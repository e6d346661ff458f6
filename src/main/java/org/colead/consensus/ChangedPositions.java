package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.consensus.Stand.Before;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stood in the positions of a closed check before: all that was changed, and what a witness
/// wrote down after the member had spoken.
@Component
class ChangedPositions {

    private final JdbcClient jdbc;

    ChangedPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By position, the first one first; nothing while the check is open.
    Map<UUID, List<Kept>> in(Collection<UUID> positions) {
        var kept = new LinkedHashMap<UUID, List<Kept>>();
        if (positions.isEmpty()) {
            return kept;
        }
        jdbc.sql(
                        """
                        select e.*, p.witnessed_by is null as own_now, p.given_at as now_since
                          from earlier_position e
                          join member_position p on p.id = e.position_id
                          join consensus_check c on c.id = p.check_id and c.passed is not null
                         where p.id in (:positions) order by e.position_id, e.number
                        """)
                .param("positions", positions.stream().map(UUID::toString).toList())
                .query(row -> {
                    var position = UUID.fromString(row.getString("position_id"));
                    var before = kept.computeIfAbsent(position, _ -> new ArrayList<>());
                    before.add(Kept.of(row, before));
                });
        return kept;
    }

    /// @param counted false where the member’s own word stood there already
    record Kept(Stance stance, Optional<PersonId> witness, Instant at, boolean counted) {

        private static Kept of(ResultSet row, List<Kept> before) throws SQLException {
            var witness = Optional.ofNullable(row.getString("witnessed_by")).map(PersonId::of);
            var at = CheckRow.instant(row, "given_at");
            boolean spoken =
                    before.stream().anyMatch(kept -> kept.witness().isEmpty())
                            || row.getBoolean("own_now")
                                    && at.isAfter(CheckRow.instant(row, "now_since"));
            return new Kept(Stands.stance(row), witness, at, witness.isEmpty() || !spoken);
        }

        Before named(Map<PersonId, String> names) {
            return new Before(stance, witness.map(id -> names.getOrDefault(id, "")), counted);
        }
    }
}
