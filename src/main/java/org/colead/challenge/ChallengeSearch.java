package org.colead.challenge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.decision.search.Alike;
import org.colead.decision.search.Asked;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Excerpt;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds challenges again by their words, of those that were put to groups whose matters the reader
/// may read. What was withdrawn is found by nobody.
@Service
@Transactional(readOnly = true)
public class ChallengeSearch {

    private static final int LOOKED_AT = 20;

    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    private static final String WITH =
            """
            select c.id, c.title, c.words as told, p.words from challenge_passage p
              join challenge c on c.id = p.challenge_id
             where match (p.terms) against (:terms in boolean mode)
               and c.state <> 'WITHDRAWN' and c.group_id in (:groups)\
            """;

    private final JdbcClient jdbc;
    private final GroupDirectory groups;

    ChallengeSearch(JdbcClient jdbc, GroupDirectory groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    /// @param place where the words stand, if not in the title
    public record Hit(ChallengeId id, String title, Optional<Excerpt> place) {}

    /// Those in which all of the words stand, the newest first.
    public List<Hit> find(String words, PersonId reader, int limit) {
        var asked = Asked.of(words);
        return asked.isEmpty()
                ? List.of()
                : matching(asked.all(), " order by c.posted_at desc, c.id", limit, reader).stream()
                        .map(row -> row.found(asked))
                        .toList();
    }

    /// Those that tell of much the same as what somebody begins to write, the most alike first.
    public List<Hit> similar(String words, PersonId reader, int limit) {
        var alike = Alike.of(words);
        return alike.isEmpty()
                ? List.of()
                : matching(
                                alike.any(),
                                " order by match (p.terms) against (:terms in boolean mode) desc",
                                LOOKED_AT,
                                reader)
                        .stream()
                        .filter(row -> alike.isLike(row.about()))
                        .sorted(Comparator.comparingLong(row -> -alike.shared(row.about())))
                        .limit(limit)
                        .map(row -> new Hit(row.id(), row.title(), Optional.empty()))
                        .toList();
    }

    private List<Row> matching(String terms, String order, int limit, PersonId reader) {
        var reach = groups.reach(reader).groups().stream().map(Object::toString);
        return jdbc.sql(WITH + order + " limit " + limit)
                .param("terms", terms)
                .param("groups", Stream.concat(reach, Stream.of(NOBODYS)).toList())
                .query((row, _) ->
                        new Row(
                                ChallengeId.of(row.getString("id")),
                                row.getString("title"),
                                row.getString("told"),
                                row.getString("words")))
                .list();
    }

    private record Row(ChallengeId id, String title, String told, String words) {

        String about() {
            return title + " " + told;
        }

        /// The title stands above it anyway; it is the first line.
        Hit found(Asked asked) {
            var place = asked.in(words.substring(words.indexOf('\n') + 1));
            return new Hit(
                    id,
                    title,
                    Optional.of(place)
                            .filter(it -> it.parts().stream().anyMatch(Excerpt.Part::hit)));
        }
    }
}
