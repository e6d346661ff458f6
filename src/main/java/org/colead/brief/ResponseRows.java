package org.colead.brief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what readers said to published briefs from its table.
@Component
class ResponseRows {

    private final JdbcClient jdbc;

    ResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ResponseRow> of(ResponseId id) {
        return jdbc.sql("select * from brief_response where id = ?")
                .param(id.toString())
                .query((row, _) -> said(row))
                .optional();
    }

    /// The reader's own responses, newest first, at most so many after one that was shown.
    List<ResponseRow> by(PersonId reader, BriefId id, Optional<String> after, int most) {
        return jdbc.sql(
                        """
                        select * from brief_response where brief_id = :brief and person_id = :reader
                          and (:after is null or id < :after) order by id desc limit :most\
                        """)
                .param("brief", id.toString())
                .param("reader", reader.toString())
                .param("after", after.orElse(null))
                .param("most", most)
                .query((row, _) -> said(row))
                .list();
    }

    /// Everybody's responses, those without an answer first, at most so many after one's key.
    List<ResponseRow> to(BriefId id, Optional<String> after, int most) {
        return jdbc.sql(
                        """
                        select * from brief_response where brief_id = :brief
                          and (:after is null or concat(answered_at is not null, id) > :after)
                        order by answered_at is not null, id limit :most\
                        """)
                .param("brief", id.toString())
                .param("after", after.orElse(null))
                .param("most", most)
                .query((row, _) -> said(row))
                .list();
    }

    private static ResponseRow said(ResultSet row) throws SQLException {
        return new ResponseRow(
                ResponseId.of(row.getString("id")),
                PersonId.of(row.getString("person_id")),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getString("answered_by")).map(PersonId::of));
    }
}
