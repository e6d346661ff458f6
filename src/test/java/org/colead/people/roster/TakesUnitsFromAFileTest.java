package org.colead.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colead.people.ImportLine.Outcome.ADDED;
import static org.colead.people.ImportLine.Outcome.CHANGED;
import static org.colead.people.ImportLine.Outcome.REFUSED;

import java.util.List;
import java.util.Optional;
import org.colead.people.ImportLine;
import org.colead.people.UnitId;
import org.colead.people.roster.Known.KnownUnit;
import org.colead.people.roster.Roster.StaffLine;
import org.colead.people.roster.Roster.UnitLine;
import org.junit.jupiter.api.Test;

/// Which unit a line of a file is, and that nothing goes further than the preview that does not
/// fit.
class TakesUnitsFromAFileTest {

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

    /// Many schools have a kindergarten, and one of them was here before any file.
    @Test
    void aUnitOfTheSameNameIsTheSameWithinTheSameParentAlone() {
        var hers =
                new KnownUnit(
                        UnitId.next(),
                        Optional.of(school.id()),
                        "Kindergarten",
                        "department",
                        Optional.empty());
        var plan =
                Planning.of(
                        new Roster(
                                List.of(
                                        unit(2, "k9", "Kindergarten", "department", "s9"),
                                        unit(3, "s9", "Port Ansel", "school", "d1"),
                                        unit(4, "k1", "kindergarten", "department", "s1"),
                                        unit(5, "s1", "Cedar Hollow", "school", "d1"),
                                        unit(6, "d1", "Marlow River", "district", "")),
                                List.of(),
                                List.of(),
                                List.of()),
                        new Known(List.of(district, school, hers), List.of()),
                        district.id());

        assertThat(outcomes(plan)).containsExactly(ADDED, ADDED, CHANGED, CHANGED, CHANGED);
        assertThat(plan.changedUnits())
                .filteredOn(unit -> unit.key().equals(Optional.of("k1")))
                .extracting(KnownUnit::id)
                .containsExactly(hers.id());
        assertThat(plan.newUnits())
                .filteredOn(unit -> unit.key().equals(Optional.of("k9")))
                .singleElement()
                .satisfies(unit ->
                        assertThat(unit.parent()).hasValue(plan.newUnits().getFirst().id()));
    }

    @Test
    void whereItIsNotSureThatAUnitIsTheSameThePreviewSaysSo() {
        var elsewhere =
                plan(List.of(district, school), unit(2, "x1", "Cedar Hollow", "school", "gone"));
        assertThat(outcomes(elsewhere)).containsExactly(ADDED);
        assertThat(elsewhere.lines().getFirst().why())
                .hasToString(
                        "A new unit, part of Marlow River: what it is part of in the file, gone, is"
                                + " not known here.");

        var library = part("Library", school);
        var another =
                plan(List.of(district, school, library), unit(2, "x2", "Library", "other", ""));
        assertThat(another.lines().getFirst().why())
                .hasToString(
                        "A new unit, part of Marlow River. What has the same name here is part of"
                                + " Cedar Hollow, so it is left as it is.");

        var twice =
                plan(
                        List.of(district, part("Library", district), part("Library", district)),
                        unit(2, "x3", "Library", "other", ""));
        assertThat(outcomes(twice)).containsExactly(REFUSED);
        assertThat(twice.lines().getFirst().why().toString())
                .startsWith("2 units of Marlow River are called “Library”");
    }

    @Test
    void whatDoesNotFitIsRefusedByItsLineAndTheRestIsTaken() {
        var plan =
                units(
                        unit(2, "k".repeat(256), "Too long a key", "school", ""),
                        unit(3, "s2", "N".repeat(201), "school", ""),
                        unit(4, "s3", "Port Ansel", "\uD83C\uDFEB".repeat(61), ""));
        assertThat(outcomes(plan)).containsExactly(REFUSED, REFUSED, ADDED);
        assertThat(plan.lines().getFirst().why().toString())
                .startsWith("“Identifier” has 256 characters; 255 fit.");
        assertThat(plan.newUnits().getFirst().kind()).isEqualTo("\uD83C\uDFEB".repeat(60));

        var people =
                people(
                        line(2, "k".repeat(256), "Ada", "ada@example.org", ""),
                        line(3, "", "N".repeat(201), "bo@example.org", ""),
                        line(4, "", "Cy", "c".repeat(64) + "@" + "İ".repeat(180) + ".org", ""),
                        line(5, "", "Di", "di@example.org", "U".repeat(201)),
                        line(6, "", "Ed", "ed@example.org", ""));
        assertThat(outcomes(people)).containsExactly(REFUSED, REFUSED, REFUSED, REFUSED, ADDED);
    }

    private static KnownUnit part(String name, KnownUnit of) {
        return new KnownUnit(UnitId.next(), Optional.of(of.id()), name, "other", Optional.empty());
    }

    private static Plan plan(List<KnownUnit> here, UnitLine line) {
        return Planning.of(
                new Roster(List.of(line), List.of(), List.of(), List.of()),
                new Known(here, List.of()),
                here.getFirst().id());
    }

    private Plan units(UnitLine... units) {
        return Planning.of(
                new Roster(List.of(units), List.of(), List.of(), List.of()),
                new Known(List.of(district, school), List.of()),
                district.id());
    }

    private Plan people(StaffLine... lines) {
        return Planning.of(
                new Roster(List.of(), List.of(lines), List.of(), List.of()),
                new Known(List.of(district, school), List.of()),
                district.id());
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
}
