package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.consensus.ChangedPositions.Kept;
import org.colead.kernel.PersonId;

/// A position of a closed check as it is stored, with the name of whoever it belongs to.
///
/// @param far how many choices of the scale are further from agreement
/// @param silent whether it came without a reason
record StoodRow(
        UUID id,
        PersonId member,
        String name,
        int far,
        boolean silent,
        Stance stance,
        Optional<PersonId> witness,
        boolean confirmed,
        boolean left) {

    static StoodRow of(ResultSet row, int number) throws SQLException {
        return new StoodRow(
                UUID.fromString(row.getString("id")),
                PersonId.of(row.getString("member_id")),
                row.getString("name"),
                row.getInt("far"),
                row.getBoolean("silent"),
                Stands.stance(row),
                Optional.ofNullable(row.getString("witnessed_by")).map(PersonId::of),
                row.getBoolean("confirmed"),
                row.getObject("set_aside_at") != null);
    }

    String key() {
        return id.toString();
    }

    Stand told(ConsensusMethod method, Map<PersonId, String> names, List<Kept> before) {
        return new Stand(
                member,
                name,
                stance,
                witness.map(person -> names.getOrDefault(person, "")),
                confirmed,
                method.leavesOut(stance.choice()) && !left,
                left,
                before.stream().map(kept -> kept.named(names)).toList());
    }
}
