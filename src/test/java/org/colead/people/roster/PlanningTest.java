package org.colead.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colead.people.ImportLine.Outcome.ADDED;
import static org.colead.people.ImportLine.Outcome.CHANGED;
import static org.colead.people.ImportLine.Outcome.LEFT_ALONE;
import static org.colead.people.ImportLine.Outcome.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colead.kernel.PersonId;
import org.colead.people.ImportLine;
import org.colead.people.UnitId;
import org.colead.people.roster.Known.KnownPerson;
import org.colead.people.roster.Known.KnownUnit;
import org.colead.people.roster.Roster.StaffLine;
import org.colead.people.roster.Roster.UnitLine;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private final KnownUnit district =
            new KnownUnit(
                    UnitId.next(), Optional.empty(), "Marlow River", "district", Optional.empty());
    private final KnownUnit school =
            new KnownUnit(
                    UnitId.next(),
                    Optional.of(district.id()),
                    "Cedar Hollow",
                    "school",
                    Optional.empty());
    private final KnownPerson hana =
            new KnownPerson(
                    PersonId.next(),
                    Optional.of("u1"),
                    "Hana Okafor",
                    "hana@example.org",
                    "Teacher",
                    "Morning",
                    Set.of(school.id()),
                    true);
    private final Known known = new Known(List.of(district, school), List.of(hana));

    @Property(tries = 200)
    void importingTwiceIsImportingOnce(@ForAll("rosters") Roster roster) {
        var empty = new Known(List.of(district, school), List.of());
        var after = carriedOut(empty, Planning.of(roster, empty, district.id()));

        var again = Planning.of(roster, after, district.id());

        assertThat(again.size()).isZero();
        assertThat(after.persons()).extracting(KnownPerson::email).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Roster> rosters() {
        var units =
                Arbitraries.of("Cedar Hollow", "cedar  hollow", "Port Ansel", "PORT ANSEL ", "");
        var keys = Arbitraries.of("k1", "k2", "k3", " k3").optional(0.6);
        var names = Arbitraries.of("Ada", "Bo ", "王小明", "", "Cy\u0000 D");
        var emails =
                Arbitraries.of(
                        "a@example.org", "A@example.org", "b@example.org", "c@x", "é@example.org");
        var line =
                Combinators.combine(keys, names, emails, units)
                        .as((key, name, email, unit) ->
                                new StaffLine(
                                        "l.csv",
                                        0,
                                        key,
                                        name,
                                        email,
                                        "",
                                        "",
                                        unit.isEmpty() ? List.of() : List.of(unit),
                                        false));
        return line.list().ofMaxSize(12).map(PlanningTest::numbered);
    }

    private static Roster numbered(List<StaffLine> lines) {
        var staff =
                IntStream.range(0, lines.size()).mapToObj(i -> at(i + 2, lines.get(i))).toList();
        return new Roster(List.of(), staff, List.of(), List.of());
    }

    private static StaffLine at(int number, StaffLine line) {
        return new StaffLine(
                line.file(),
                number,
                line.key(),
                line.name(),
                line.email(),
                line.title(),
                line.shift(),
                line.units(),
                line.unitsAreKeys());
    }

    @Test
    void whoIsNewIsAddedWhereTheFileSaysOrElseWhereOneChose() {
        var plan =
                plan(
                        line(2, "", "Ada", "ada@example.org", "cedar hollow"),
                        line(3, "", "Bo", "bo@example.org", ""));
        assertThat(outcomes(plan)).containsExactly(ADDED, ADDED);
        assertThat(plan.newPersons().get(0).units()).containsExactly(school.id());
        assertThat(plan.newPersons().get(1).units()).containsExactly(district.id());
    }

    @Test
    void aUnitThatNobodyKnowsIsOpenedOnce() {
        var plan =
                plan(
                        line(2, "", "Ada", "ada@example.org", "Port Ansel"),
                        line(3, "", "Bo", "bo@example.org", "port ansel"));
        assertThat(plan.newUnits()).extracting(KnownUnit::name).containsExactly("Port Ansel");
        assertThat(plan.newPersons())
                .allMatch(person -> person.units().equals(Set.of(plan.newUnits().getFirst().id())));
    }

    @Test
    void whatIsAsItWasIsLeftAlone() {
        assertThat(outcomes(plan(line(2, "u1", "Hana Okafor", "Hana@Example.org", ""))))
                .containsExactly(LEFT_ALONE);
    }

    @Test
    void theIdentifierFindsSomebodyUnderANewNameAndAddress() {
        var plan = plan(line(2, "u1", "Hana Okafor-Reyes", "hana.reyes@example.org", ""));
        assertThat(plan.lines().getFirst().why())
                .hasToString(
                        "Was called Hana Okafor. The address was hana@example.org; links that were"
                                + " mailed there end.");
        assertThat(plan.changedPersons().getFirst().id()).isEqualTo(hana.id());
    }

    @Test
    void theAddressFindsSomebodyWithoutAnIdentifier() {
        assertThat(outcomes(plan(line(2, "", "Hana Okafor", "hana@example.org", "Cedar Hollow"))))
                .containsExactly(LEFT_ALONE);
    }

    @Test
    void theSameAddressTwiceIsRefusedWithBothLines() {
        var plan =
                plan(
                        line(2, "", "Ada", "ada@example.org", ""),
                        line(3, "", "Ida", "ADA@example.org", ""));
        assertThat(outcomes(plan)).containsExactly(ADDED, REFUSED);
        assertThat(plan.lines().get(1).why()).hasToString("Line 2 has the same address.");
    }

    @Test
    void somebodyElsesAddressIsRefused() {
        assertThat(
                        plan(line(2, "u9", "Eve", "hana@example.org", ""))
                                .lines()
                                .getFirst()
                                .why()
                                .toString())
                .isEqualTo("This address belongs to Hana Okafor, who has another identifier.");
    }

    @Test
    void whoLeftIsNotBroughtBack() {
        var left =
                new KnownPerson(
                        hana.id(),
                        hana.key(),
                        hana.name(),
                        hana.email(),
                        "",
                        "",
                        hana.units(),
                        false);
        var plan =
                Planning.of(
                        roster(line(2, "u1", "Hana Okafor", "hana@example.org", "")),
                        new Known(known.units(), List.of(left)),
                        district.id());
        assertThat(outcomes(plan)).containsExactly(LEFT_ALONE);
        assertThat(plan.size()).isZero();
    }

    @Test
    void anAddressThatIsNoneAndANameThatIsEmptyAreRefused() {
        assertThat(
                        outcomes(
                                plan(
                                        line(2, "", "Ada", "", ""),
                                        line(3, "", "Ada", "ada", ""),
                                        line(4, "", " ", "x@example.org", ""))))
                .containsOnly(REFUSED);
    }

    @Test
    void unitsFindTheirPlaceInWhateverOrderTheyCome() {
        var plan =
                units(
                        unit(2, "dep", "Kindergarten", "department", "s9"),
                        unit(3, "s9", "Port Ansel", "school", "d1"),
                        unit(4, "d1", "Marlow", "district", ""),
                        unit(5, "s1", "cedar hollow", "school", "d1"));
        assertThat(outcomes(plan)).containsExactly(ADDED, ADDED, CHANGED, CHANGED);
        assertThat(plan.newUnits())
                .extracting(KnownUnit::name)
                .containsExactly("Port Ansel", "Kindergarten");
        assertThat(plan.newUnits().getFirst().parent()).hasValue(district.id());
        assertThat(plan.changedUnits())
                .extracting(KnownUnit::id)
                .containsExactly(district.id(), school.id());
    }

    @Test
    void unitsThatAreTheirOwnParentsAreRefused() {
        var plan = units(unit(2, "a", "A", "school", "b"), unit(3, "b", "B", "school", "a"));
        assertThat(outcomes(plan)).containsExactly(REFUSED, REFUSED);
    }

    @Test
    void theSameUnitsAgainChangeNothing() {
        var roster =
                new Roster(
                        List.of(
                                unit(2, "d1", "Marlow", "district", ""),
                                unit(3, "s9", "Port Ansel", "school", "d1")),
                        List.of(),
                        List.of(),
                        List.of());
        var after = carriedOut(known, Planning.of(roster, known, district.id()));
        assertThat(Planning.of(roster, after, district.id()).size()).isZero();
    }

    private Plan plan(StaffLine... lines) {
        return Planning.of(roster(lines), known, district.id());
    }

    private Plan units(UnitLine... units) {
        return Planning.of(
                new Roster(List.of(units), List.of(), List.of(), List.of()), known, district.id());
    }

    private static Roster roster(StaffLine... lines) {
        return new Roster(List.of(), List.of(lines), List.of(), List.of());
    }

    private static StaffLine line(int number, String key, String name, String email, String unit) {
        return new StaffLine(
                "l.csv",
                number,
                Optional.of(key).filter(k -> !k.isEmpty()),
                name,
                email,
                "",
                "",
                unit.isEmpty() ? List.of() : List.of(unit),
                false);
    }

    private static UnitLine unit(int number, String key, String name, String kind, String parent) {
        return new UnitLine(
                "orgs.csv", number, key, name, kind, Optional.of(parent).filter(p -> !p.isEmpty()));
    }

    private static List<ImportLine.Outcome> outcomes(Plan plan) {
        return plan.lines().stream().map(ImportLine::outcome).toList();
    }

    private static Known carriedOut(Known before, Plan plan) {
        var units = new ArrayList<>(before.units());
        units.removeIf(
                unit -> plan.changedUnits().stream().anyMatch(now -> now.id().equals(unit.id())));
        units.addAll(plan.changedUnits());
        units.addAll(plan.newUnits());
        var persons = new ArrayList<>(before.persons());
        persons.removeIf(person ->
                plan.changedPersons().stream().anyMatch(now -> now.id().equals(person.id())));
        persons.addAll(plan.changedPersons());
        persons.addAll(plan.newPersons());
        return new Known(units, persons);
    }
}
