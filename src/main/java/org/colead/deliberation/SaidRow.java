package org.colead.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;

/// A contribution as it is kept, before it is decided what a viewer sees of it.
record SaidRow(
        ContributionId id,
        Kind kind,
        PersonId author,
        String words,
        Optional<String> statedAs,
        boolean hidden,
        Optional<ObjectionRow> objection,
        Optional<ContributionId> joinedTo,
        int textVersion,
        Instant at,
        Optional<Instant> withdrawnAt) {

    static SaidRow read(ResultSet row, int number) throws SQLException {
        return new SaidRow(
                new ContributionId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                SaidAt.person(row, "author_id"),
                row.getString("words"),
                Optional.ofNullable(row.getString("stated_as")),
                row.getBoolean("hidden"),
                ObjectionRow.read(row),
                Optional.ofNullable(row.getObject("joined_to", UUID.class))
                        .map(ContributionId::new),
                row.getInt("text_version"),
                SaidAt.instant(row, "at"),
                SaidAt.maybe(row, "withdrawn_at"));
    }

    boolean shows(PersonId viewer) {
        return !hidden || author.equals(viewer);
    }

    ContributionRow shownTo(
            PersonId viewer,
            List<SaidAnswer> answers,
            List<SaidClarification> clarifications,
            Map<PersonId, String> names) {
        var shown = Optional.of(author).filter(_ -> shows(viewer));
        return new ContributionRow(
                id,
                kind,
                shown,
                shown.map(person -> Names.in(names, person)),
                author.equals(viewer),
                hidden,
                words,
                statedAs,
                objection,
                clarifications.stream().map(said -> said.shown(names)).toList(),
                textVersion,
                at,
                withdrawnAt,
                answers.stream().map(answer -> answer.shown(names)).toList(),
                List.of());
    }
}
