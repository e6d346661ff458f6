package org.colead.people.roster;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// OneRoster’s roles: which of them are staff, and the title each becomes. A title is a label for
/// statistics; no permission follows from it.
///
/// Source: 1EdTech OneRoster 1.1 §4.13.5 and 1.2 CSV binding, RoleEnum; Microsoft SDS 2.1, staff
/// roles.
final class StaffRole {

    private static final Map<String, String> STAFF =
            Map.ofEntries(
                    Map.entry("administrator", "Administrator"),
                    Map.entry("aide", "Aide"),
                    Map.entry("counselor", "Counselor"),
                    Map.entry("districtadministrator", "District administrator"),
                    Map.entry("principal", "Principal"),
                    Map.entry("proctor", "Proctor"),
                    Map.entry("siteadministrator", "Site administrator"),
                    Map.entry("systemadministrator", "System administrator"),
                    Map.entry("teacher", "Teacher"),
                    Map.entry("teacherassistant", "Teacher assistant"),
                    Map.entry("paraprofessional", "Paraprofessional"),
                    Map.entry("nurse", "Nurse"),
                    Map.entry("officestaff", "Office staff"),
                    Map.entry("staff", "Staff"),
                    Map.entry("faculty", "Faculty"),
                    Map.entry("coach", "Coach"),
                    Map.entry("substitute", "Substitute"));

    private static final Set<String> NOT_STAFF =
            Set.of("student", "parent", "guardian", "relative", "alumni");

    private StaffRole() {}

    static Optional<String> title(String role) {
        return Optional.ofNullable(STAFF.get(letters(role)));
    }

    static boolean isNotStaff(String role) {
        return NOT_STAFF.contains(letters(role));
    }

    private static String letters(String role) {
        return role.toLowerCase(Locale.ROOT).replaceAll("^ext:|[^a-z:]", "");
    }
}
