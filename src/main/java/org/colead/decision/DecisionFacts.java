package org.colead.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.FactSource;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.group.EnvelopeId;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.UnitId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The facts about a person and a decision: author, affected, member or guest of its group, member
/// of the group that granted its envelope (or replies where there is none), staff of its unit. Of a
/// decision that was never opened nobody but its authors stands in any relation to it yet, and
/// whoever left stands in none to any.
@Component
class DecisionFacts implements FactSource {

    private static final Set<FactKind> IN_GROUP = EnumSet.of(FactKind.MEMBER, FactKind.GUEST);
    private static final Set<FactKind> GRANTS = EnumSet.of(FactKind.GRANTOR);

    private final JdbcClient jdbc;
    private final GroupDirectory groups;
    private final EnvelopeService envelopes;
    private final ObjectProvider<Permissions> permissions;
    private final Clock clock;

    DecisionFacts(
            JdbcClient jdbc,
            GroupDirectory groups,
            EnvelopeService envelopes,
            ObjectProvider<Permissions> permissions,
            Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.envelopes = envelopes;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        if (subject.type() != Subject.Type.DECISION) {
            return List.of();
        }
        var id = new DecisionId(subject.id());
        return standing(id, person).map(standing -> facts(person, standing)).orElse(List.of());
    }

    private List<Fact> facts(PersonId person, Standing standing) {
        var facts = new ArrayList<>(standing.own());
        if (!standing.opened()) {
            return facts;
        }
        var places = only(IN_GROUP, groups.factsAbout(person, standing.group()));
        facts.addAll(places);
        if (!standing.written() && places.stream().anyMatch(DecisionFacts::isMember)) {
            facts.add(LEFT);
        }
        facts.addAll(
                standing.envelope()
                        .map(envelope -> only(GRANTS, envelopes.factsAbout(person, envelope)))
                        .orElseGet(() -> groups.repliersAbout(person, standing.group())));
        facts.addAll(staff(person, groups.unitOf(standing.group())));
        return facts;
    }

    private static boolean isMember(Fact fact) {
        return fact.kind() == FactKind.MEMBER;
    }

    private static List<Fact> only(Set<FactKind> kinds, List<Fact> facts) {
        return facts.stream().filter(fact -> kinds.contains(fact.kind())).toList();
    }

    private List<Fact> staff(PersonId person, UnitId unit) {
        var subject = Subject.of(Subject.Type.UNIT, unit.value());
        return only(
                EnumSet.of(FactKind.STAFF), permissions.getObject().factsAbout(person, subject));
    }

    private Optional<Standing> standing(DecisionId id, PersonId person) {
        return jdbc.sql(
                        """
                        select d.group_id, d.opened_at, d.envelope_id, a.person_id as author, a.accepted_at, f.person_id as affected,
                               exists (select 1 from decision_author o
                                         join person w on w.id = o.person_id and w.left_at is null
                                        where o.decision_id = d.id and o.accepted_at is not null) as written
                        from decision d
                        left join decision_author a on a.decision_id = d.id and a.person_id = :person
                        left join decision_affected f on f.decision_id = d.id and f.person_id = :person
                        where d.id = :id
                          and not exists (select 1 from person g where g.id = :person and g.left_at is not null)\
                        """)
                .param("person", person.toString())
                .param("id", id.toString())
                .query((row, _) -> standing(row))
                .optional();
    }

    private Standing standing(ResultSet row) throws SQLException {
        var own = new ArrayList<Fact>();
        var accepted = DecisionRecords.instant(row, "accepted_at");
        if (row.getString("author") != null) {
            own.add(
                    accepted.map(at ->
                                    new Fact(
                                            FactKind.AUTHOR,
                                            Sentence.of(
                                                    "You are an author of this proposal. You accepted on {0, date, d MMMM}.",
                                                    LocalDate.ofInstant(at, clock.getZone()))))
                            .orElse(
                                    new Fact(
                                            FactKind.WAS_OFFERED,
                                            Sentence.of(
                                                    "You were asked to be an author of this proposal."))));
        }
        boolean opened = row.getTimestamp("opened_at") != null;
        if (opened && row.getString("affected") != null) {
            own.add(new Fact(FactKind.AFFECTED, Sentence.of("This affects you.")));
        }
        return new Standing(
                GroupId.of(row.getString("group_id")),
                opened,
                DecisionRecords.maybe(row.getString("envelope_id")).map(EnvelopeId::of),
                row.getBoolean("written"),
                own);
    }

    /// `written`: whether somebody who accepted to be an author still works here.
    private record Standing(
            GroupId group,
            boolean opened,
            Optional<EnvelopeId> envelope,
            boolean written,
            List<Fact> own) {}

    private static final Fact LEFT =
            new Fact(
                    FactKind.LEFT_WITH_IT,
                    Sentence.of(
                            "None of its authors is here any more. You are a member of its group."));
}
