package org.colead.group;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Fact;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which groups there are, who belongs to them, and by which rules they decide.
@Service
@Transactional(readOnly = true)
public class GroupDirectory {

    private final JdbcClient jdbc;
    private final Groups groups;
    private final GroupFacts facts;
    private final GroupCards cards;
    private final GroupList list;
    private final Permissions permissions;
    private final Reaching reaching;
    private final Granting granting;

    GroupDirectory(
            JdbcClient jdbc,
            Groups groups,
            GroupFacts facts,
            GroupCards cards,
            GroupList list,
            Permissions permissions,
            Reaching reaching,
            Granting granting) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.facts = facts;
        this.cards = cards;
        this.list = list;
        this.permissions = permissions;
        this.reaching = reaching;
        this.granting = granting;
    }

    /// Refused for whoever may not read the group.
    public GroupCard card(GroupId group, PersonId viewer) {
        return cards.card(group, viewer);
    }

    /// The groups that the viewer may read, by name: those of their units and of the units above
    /// them, and those they have a place in.
    public Slice<GroupRow> groups(PersonId viewer, Optional<String> after) {
        return list.page(viewer, after);
    }

    /// The first page of the groups that the viewer may read.
    public List<GroupRow> groups(PersonId viewer) {
        return groups(viewer, Optional.empty()).rows();
    }

    /// Those of them with these words in their name, from a position on, for a field that finds
    /// one.
    public List<GroupRow> groups(PersonId viewer, String words, int offset, int limit) {
        return list.named(viewer, words, offset, limit);
    }

    /// One of them; empty also where the viewer may not read it.
    public Optional<GroupRow> group(GroupId group, PersonId viewer) {
        return list.one(viewer, group.toString());
    }

    /// Whose matters the viewer may read, for lists of decisions.
    public Reach reach(PersonId viewer) {
        return reaching.of(viewer);
    }

    /// Those that this group can grant to, with these words in their name, from a position on;
    /// refused for whoever may not grant.
    public List<GroupRow> grantable(
            GroupId grantor, PersonId viewer, String words, int offset, int limit) {
        permissions.require(
                viewer, Action.GRANT_ENVELOPE, Subject.of(Subject.Type.GROUP, grantor.value()));
        return list.grantable(grantor, viewer, words, offset, limit);
    }

    /// Which groups reply to what this one recommends without an envelope, by name; empty where
    /// nobody stands above it.
    public Map<GroupId, String> repliers(GroupId recommending) {
        var named = new LinkedHashMap<GroupId, String>();
        granting.grantorsOf(recommending).forEach(it -> named.put(it.id(), it.name()));
        return named;
    }

    /// GRANTOR for current members of those groups.
    public List<Fact> repliersAbout(PersonId person, GroupId recommending) {
        return granting.factsAbout(person, recommending);
    }

    public Map<GroupId, String> names(Collection<GroupId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, name from deliberation_group where id in (:ids)")
                        .param("ids", ids.stream().map(GroupId::toString).distinct().toList())
                        .query((row, _) ->
                                Map.entry(GroupId.of(row.getString(1)), row.getString(2)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Who takes positions: those who accepted and have not left, without guests.
    public List<PersonId> members(GroupId group) {
        return places(group, false);
    }

    public List<PersonId> guests(GroupId group) {
        return places(group, true);
    }

    private List<PersonId> places(GroupId group, boolean guest) {
        return jdbc.sql(
                        """
                        select person_id from membership
                         where group_id = ? and guest = ? and accepted_at is not null
                           and ended_at is null order by accepted_at, person_id\
                        """)
                .params(group.toString(), guest)
                .query((row, _) -> PersonId.of(row.getString(1)))
                .list();
    }

    /// The groups in which the person takes positions.
    public List<GroupId> groupsOf(PersonId person) {
        return jdbc.sql(
                        """
                        select group_id from membership
                         where person_id = ? and not guest and accepted_at is not null
                           and ended_at is null order by group_id\
                        """)
                .param(person.toString())
                .query((row, _) -> GroupId.of(row.getString(1)))
                .list();
    }

    public GroupRules rules(GroupId group) {
        return groups.get(group).charter().rules();
    }

    public UnitId unitOf(GroupId group) {
        return groups.get(group).unit();
    }

    /// Whether it is the founding group, from which all authority in the installation comes.
    public boolean isFounding(GroupId group) {
        return groups.get(group).isSource();
    }

    /// Whether it can only recommend: a part of its charter is empty, or it is still forming.
    public boolean symbolicOnly(GroupId group) {
        return groups.get(group).isSymbolicOnly();
    }

    /// MEMBER or GUEST of the group. That somebody is invited to the group says nothing about its
    /// matters, and is not told here.
    public List<Fact> factsAbout(PersonId person, GroupId group) {
        return facts.places(person, group);
    }
}
