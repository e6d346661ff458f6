package org.colead.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.Passage;
import org.colead.kernel.PersonId;

/// An answer as it is kept.
record SaidAnswer(
        ContributionId to,
        Optional<How> how,
        String words,
        Optional<Integer> textVersion,
        List<Passage> passages,
        PersonId by,
        Instant at) {

    static SaidAnswer read(ResultSet row, int number) throws SQLException {
        return new SaidAnswer(
                new ContributionId(row.getObject("contribution_id", UUID.class)),
                Optional.ofNullable(row.getString("how")).map(How::valueOf),
                row.getString("words"),
                Optional.ofNullable(row.getObject("text_version", Integer.class)),
                Optional.ofNullable(row.getString("passages")).map(Passage::read).orElse(List.of()),
                SaidAt.person(row, "answered_by"),
                SaidAt.instant(row, "at"));
    }

    AnswerRow shown(Map<PersonId, String> names) {
        return new AnswerRow(how, words, textVersion, passages, by, Names.in(names, by), at);
    }
}
