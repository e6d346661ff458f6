package org.colead.brief;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts anonymous answers. That somebody answered is kept apart from what was said, and the
/// figures carry neither person nor time.
@Component
class Ratings {

    private final JdbcClient jdbc;

    Ratings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who is asked: the authors of concerns, or all staff.
    enum Kind {
        AUTHORS,
        STAFF
    }

    /// Adds a person's answers once; says whether it was the first time.
    boolean add(BriefId brief, Kind kind, PersonId person, Map<String, Boolean> answers) {
        int first =
                jdbc.sql(
                                "insert ignore into brief_rated (brief_id, kind, person_id) values (?, ?, ?)")
                        .params(brief.toString(), kind.name(), person.toString())
                        .update();
        if (first > 0) {
            answers.forEach((question, yes) -> count(brief, kind, question, yes));
        }
        return first > 0;
    }

    private void count(BriefId brief, Kind kind, String question, boolean yes) {
        jdbc.sql(
                        """
                        insert into brief_rating (brief_id, kind, question, yes, no) values (?, ?, ?, ?, ?)
                        on duplicate key update yes = yes + values(yes), no = no + values(no)\
                        """)
                .params(brief.toString(), kind.name(), question, yes ? 1 : 0, yes ? 0 : 1)
                .update();
    }

    /// What came to each question, by its name; `over` says that no answer can come any more.
    Function<String, BriefPage.Share> shares(BriefId brief, Kind kind, boolean over) {
        Map<String, BriefPage.Share> shares =
                jdbc
                        .sql(
                                "select question, yes, no from brief_rating where brief_id = ? and kind = ?")
                        .params(brief.toString(), kind.name())
                        .query((row, _) ->
                                Map.entry(
                                        row.getString("question"),
                                        BriefPage.Share.of(
                                                row.getInt("yes"), row.getInt("no"), over)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return question -> shares.getOrDefault(question, BriefPage.Share.of(0, 0, over));
    }

    boolean rated(BriefId brief, Kind kind, PersonId person) {
        return jdbc.sql(
                                "select count(*) from brief_rated where brief_id = ? and kind = ? and"
                                        + " person_id = ?")
                        .params(brief.toString(), kind.name(), person.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
