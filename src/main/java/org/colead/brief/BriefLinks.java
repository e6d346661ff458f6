package org.colead.brief;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.platform.LinkKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The links that open a brief as one reader. A link is made again, and the one before opens
/// nothing, as often as its reader gets another address; how often is the generation of the link.
@Component
class BriefLinks {

    private static final String PATH = "b/";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final LinkKey keys;

    BriefLinks(JdbcClient jdbc, JdbcTemplate batch, LinkKey keys) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.keys = keys;
    }

    /// What is kept of the first link to this brief that this reader gets.
    Digest first(BriefId brief, PersonId person) {
        return new Link(brief, person, 0).kept();
    }

    /// The link of each reader of this brief, as a path of this installation; one statement for all
    /// of them.
    Function<PersonId, String> to(BriefId brief) {
        var renewed =
                jdbc
                        .sql(
                                "select person_id, generation from brief_reader"
                                        + " where brief_id = ? and generation > 0")
                        .param(brief.toString())
                        .query((row, _) ->
                                Map.entry(
                                        PersonId.of(row.getString("person_id")),
                                        row.getInt("generation")))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return person -> new Link(brief, person, renewed.getOrDefault(person, 0)).path();
    }

    /// The link of one reader; for whoever the brief was not sent to, its page behind the sign-in.
    String to(BriefId brief, PersonId person) {
        return jdbc.sql("select generation from brief_reader where brief_id = ? and person_id = ?")
                .params(brief.toString(), person.toString())
                .query(Integer.class)
                .optional()
                .map(generation -> new Link(brief, person, generation).path())
                .orElseGet(() -> "briefs/" + brief);
    }

    /// Every link that this person was mailed opens nothing from now on; the new paths by the old.
    Map<String, String> renew(PersonId person) {
        var links = of(person);
        batch.batchUpdate(
                "update brief_reader set token = ?, generation = ?"
                        + " where brief_id = ? and person_id = ?",
                links.stream().map(Link::next).map(Link::row).toList());
        return links.stream().collect(toMap(Link::path, link -> link.next().path()));
    }

    private List<Link> of(PersonId person) {
        return jdbc.sql(
                        "select brief_id, generation from brief_reader where person_id = ?"
                                + " for update")
                .param(person.toString())
                .query((row, _) ->
                        new Link(
                                BriefId.of(row.getString("brief_id")),
                                person,
                                row.getInt("generation")))
                .list();
    }

    private final class Link {

        private final BriefId brief;
        private final PersonId person;
        private final int generation;

        Link(BriefId brief, PersonId person, int generation) {
            this.brief = brief;
            this.person = person;
            this.generation = generation;
        }

        Link next() {
            return new Link(brief, person, generation + 1);
        }

        /// Those of the first generation were mailed before there was another.
        private String token() {
            return generation == 0
                    ? keys.token("brief", brief.toString(), person.toString())
                    : keys.token(
                            "brief",
                            brief.toString(),
                            person.toString(),
                            Integer.toString(generation));
        }

        String path() {
            return PATH + token();
        }

        Digest kept() {
            return Digest.of(token());
        }

        Object[] row() {
            return new Object[] {kept().value(), generation, brief.toString(), person.toString()};
        }
    }
}
