package org.colead.brief;

import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The briefs that reached a person, newest first.
@Service
@Transactional(readOnly = true)
public class BriefList {

    private final JdbcClient jdbc;
    private final DecisionRegister register;

    BriefList(JdbcClient jdbc, DecisionRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    public Slice<BriefRow> briefs(PersonId reader, Optional<String> after) {
        var found =
                jdbc.sql(
                                """
                                select b.id, b.decision_id, b.decided, b.published_at, r.acknowledged_at
                                from brief_reader r join brief b on b.id = r.brief_id
                                where r.person_id = :reader and (:after is null or b.id < :after)
                                order by b.id desc limit :size\
                                """)
                        .param("reader", reader.toString())
                        .param("after", after.orElse(null))
                        .param("size", Slice.SIZE + 1)
                        .query((row, _) ->
                                new BriefRow(
                                        BriefId.of(row.getString("id")),
                                        DecisionId.of(row.getString("decision_id")),
                                        "",
                                        row.getString("decided"),
                                        row.getTimestamp("published_at").toInstant(),
                                        row.getTimestamp("acknowledged_at") != null))
                        .list();
        return Slice.of(titled(found), Slice.SIZE, row -> row.id().toString());
    }

    private List<BriefRow> titled(List<BriefRow> rows) {
        var titles = register.titles(rows.stream().map(BriefRow::decision).toList());
        return rows.stream()
                .map(row -> row.titled(titles.getOrDefault(row.decision(), "")))
                .toList();
    }
}
