package org.colead.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is here, under which name, in which units. Titles are not told: nobody decides by them.
@Service
@Transactional(readOnly = true)
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Names by id, of those who left too; one statement.
    public Map<PersonId, String> names(Collection<PersonId> persons) {
        var names = new HashMap<PersonId, String>();
        if (persons.contains(PersonId.COLEAD)) {
            names.put(PersonId.COLEAD, "Colead");
        }
        names.putAll(recorded(persons.stream().map(PersonId::toString).distinct().toList()));
        return names;
    }

    private Map<PersonId, String> recorded(List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select id, name from person where id in (:ids)"
                                        + " union all select id, name from guest where id in (:ids)")
                        .param("ids", ids)
                        .query((row, _) ->
                                Map.entry(PersonId.of(row.getString(1)), row.getString(2)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public String name(PersonId person) {
        return Optional.ofNullable(names(List.of(person)).get(person))
                .orElseThrow(() -> Refusal.because("There is no such person."));
    }

    /// Those who work here now, by name; `search` looks in names and addresses.
    public Slice<PersonRow> staff(String search, Optional<String> after) {
        return StaffList.page(jdbc, search, after);
    }

    /// The same from a position on, and how many there are: for a field in which somebody types.
    public List<PersonRow> staff(String search, int offset, int limit) {
        return StaffList.found(jdbc, search, offset, limit);
    }

    /// One of them; empty where nobody with that id works here now.
    public Optional<PersonRow> member(PersonId person) {
        return StaffList.one(jdbc, person);
    }

    public int countStaff(String search) {
        return StaffList.count(jdbc, search);
    }

    /// Those of them with these words in their names, by name, from a position on.
    public List<NamedPerson> named(
            Collection<PersonId> among, String words, int offset, int limit) {
        return among.isEmpty() ? List.of() : ByName.page(jdbc, among, words, offset, limit);
    }

    public int countNamed(Collection<PersonId> among, String words) {
        return among.isEmpty() ? 0 : ByName.count(jdbc, among, words);
    }

    /// Everybody who works in the unit or in a part of it now.
    public List<PersonId> staffOf(UnitId unit) {
        return jdbc.sql(
                        """
                        with recursive part (id) as (
                            select id from unit where id = ?
                            union
                            select u.id from unit u join part p on u.parent_id = p.id)
                        select distinct w.person_id
                          from part join person_unit w on w.unit_id = part.id
                          join person on person.id = w.person_id and person.left_at is null
                         order by w.person_id\
                        """)
                .param(unit.toString())
                .query((row, _) -> PersonId.of(row.getString(1)))
                .list();
    }

    /// When these people work, in the organisation’s own words, of those of whom it is known; one
    /// statement.
    public Map<PersonId, String> shifts(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, shift from person where id in (:ids) and shift <> ''")
                        .param("ids", persons.stream().map(PersonId::toString).distinct().toList())
                        .query((row, _) ->
                                Map.entry(PersonId.of(row.getString(1)), row.getString(2)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The organisation itself; refused before it is founded.
    public UnitId root() {
        return UnitTree.founded(jdbc).id();
    }

    /// Whether anybody was ever here.
    public boolean isFounded() {
        return jdbc.sql("select exists (select 1 from person)").query(Boolean.class).single();
    }

    public String organisationName() {
        return UnitTree.founded(jdbc).name();
    }

    public Optional<UnitRow> unit(UnitId unit) {
        return jdbc.sql("select id, parent_id, name, kind from unit where id = ?")
                .param(unit.toString())
                .query((row, _) -> UnitTree.row(row))
                .optional();
    }

    /// Whether there is an organisation yet.
    public boolean hasOrganisation() {
        return UnitTree.organisation(jdbc).isPresent();
    }

    /// Where somebody works who is here, and all that these units are parts of; one statement, as
    /// many rows as the tree is deep.
    public List<UnitId> unitsAbove(PersonId person) {
        return UnitTree.above(jdbc, person);
    }

    public List<UnitId> unitsOf(PersonId person) {
        return jdbc.sql("select unit_id from person_unit where person_id = ? order by unit_id")
                .param(person.toString())
                .query((row, _) -> UnitId.of(row.getString(1)))
                .list();
    }

    /// The address of somebody who works here now.
    public Optional<String> email(PersonId person) {
        return jdbc.sql("select email from person where id = ? and left_at is null")
                .param(person.toString())
                .query(String.class)
                .optional();
    }

    /// Who works here now under this address.
    public Optional<PersonId> withAddress(String address) {
        return jdbc.sql("select id from person where email = ? and left_at is null")
                .param(address.strip().toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional()
                .map(PersonId::of);
    }

    /// The language somebody is written to in: what they chose, else what they first came with,
    /// else the organisation’s.
    public Locale localeOf(PersonId person) {
        return SpokenWith.with(jdbc, person);
    }

    /// The language somebody chose for screens and mails; none where it follows the browser.
    public Optional<Locale> chosenLanguage(PersonId person) {
        return SpokenWith.chosen(jdbc, person);
    }

    /// The language of mails to those who have none of their own yet.
    public Locale organisationLanguage() {
        return SpokenWith.here(jdbc);
    }
}
