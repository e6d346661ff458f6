package org.colead.people.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Sentence;
import org.colead.people.roster.Roster.BadLine;
import org.colead.people.roster.Roster.StaffLine;

/// A list that somebody keeps in a spreadsheet: a header in common words, one person a line.
final class PlainFile {

    private static final List<String> EMAIL =
            List.of(
                    "email",
                    "mail",
                    "emailaddress",
                    "mailaddress",
                    "workemail",
                    "schoolemail",
                    "correo",
                    "correoelectronico",
                    "courriel");
    private static final List<String> FULL =
            List.of(
                    "name",
                    "fullname",
                    "displayname",
                    "staffname",
                    "employeename",
                    "employee",
                    "nombre",
                    "nombrecompleto");
    private static final List<String> FIRST =
            List.of(
                    "first",
                    "firstname",
                    "given",
                    "givenname",
                    "forename",
                    "preferredname",
                    "nombres",
                    "nombre",
                    "name");
    private static final List<String> LAST =
            List.of("last", "lastname", "family", "familyname", "surname", "apellido", "apellidos");
    private static final List<String> TITLE =
            List.of("title", "jobtitle", "position", "jobdescription", "role", "puesto", "cargo");
    private static final List<String> SHIFT =
            List.of("shift", "workshift", "schedule", "session", "turno", "jornada");
    private static final List<String> UNIT =
            List.of(
                    "unit",
                    "school",
                    "schoolname",
                    "department",
                    "site",
                    "location",
                    "building",
                    "campus",
                    "escuela",
                    "unidad",
                    "departamento");
    private static final List<String> KEY =
            List.of(
                    "sourcedid",
                    "id",
                    "employeeid",
                    "employeenumber",
                    "staffid",
                    "personid",
                    "identifier");

    private final Table table;

    PlainFile(Table table) {
        this.table = table;
    }

    Roster read(List<Sentence> words) {
        requireColumns();
        var staff = new ArrayList<StaffLine>();
        var refused = new ArrayList<BadLine>();
        for (var line : table.lines()) {
            line.broken()
                    .ifPresentOrElse(
                            why -> refused.add(bad(line, why)), () -> staff.add(staff(line)));
        }
        return new Roster(List.of(), staff, refused, words);
    }

    private void requireColumns() {
        if (table.first(EMAIL).isEmpty()) {
            table.require(
                    "email", Sentence.of("Without an address nobody can be let in or written to."));
        }
        if (table.first(LAST).isEmpty() || table.first(FIRST).isEmpty()) {
            if (table.first(FULL).isEmpty()) {
                table.require("name", Sentence.of("First and last name apart are fine too."));
            }
        }
    }

    private StaffLine staff(Table.Line line) {
        var unit = get(line, UNIT);
        return new StaffLine(
                table.file(),
                line.number(),
                Optional.of(get(line, KEY)).filter(key -> !key.isEmpty()),
                name(line),
                get(line, EMAIL),
                get(line, TITLE),
                get(line, SHIFT),
                unit.isEmpty() ? List.of() : units(unit),
                false);
    }

    private String name(Table.Line line) {
        var last = get(line, LAST);
        return table.first(LAST).isPresent() && table.first(FIRST).isPresent()
                ? (get(line, FIRST) + " " + last).strip()
                : inOrder(get(line, FULL));
    }

    /// “Okafor, Hana” is Hana Okafor.
    private static String inOrder(String name) {
        var parts = name.split(",", -1);
        return parts.length == 2 ? (parts[1].strip() + " " + parts[0].strip()).strip() : name;
    }

    private static List<String> units(String unit) {
        return Arrays.stream(unit.split("[;|]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private BadLine bad(Table.Line line, Sentence why) {
        return new BadLine(table.file(), line.number(), "", "", why);
    }

    private String get(Table.Line line, List<String> names) {
        return table.first(names).map(column -> table.get(line, column)).orElse("");
    }
}
