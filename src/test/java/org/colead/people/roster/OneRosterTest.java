package org.colead.people.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OneRosterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    private static final String ORGS =
            """
            sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
            d1,active,2026-08-01,Marlow River,district,,
            s1,active,2026-08-01,Cedar Hollow Elementary,school,,d1
            """;

    private static final String USERS_1_1 =
            """
            "sourcedId","status","dateLastModified","enabledUser","orgSourcedIds","role","username","userIds","givenName","familyName","middleName","identifier","email","sms","phone","agentSourcedIds","grades","password"
            "u1","active","2026-08-01","true","s1","teacher","hana","","Hana","Okafor","","","hana@example.org","","","","",""
            "u2","active","2026-08-01","true","s1","student","kid","","A","Child","","","","","","","03",""
            "u3","active","2026-08-01","true","s1,d1","administrator","ines","","Inés","Calloway","","","ines@example.org","","","","",""
            "u4","tobedeleted","2026-08-01","true","s1","teacher","gone","","Old","Teacher","","","old@example.org","","","","",""
            "u5","active","2026-08-01","false","s1","aide","off","","Off","Duty","","","off@example.org","","","","",""
            "u6","active","2026-08-01","true","s1","wizard","wiz","","Wi","Zard","","","wiz@example.org","","","","",""
            "u7","active","2026-08-01","true","s1","aide","wes@example.org","","Wes","Tolliver","","","","","","","",""
            """;

    private static final String USERS_1_2 =
            """
            sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
            u1,,,true,hana,,Hannah,Okafor,,,hana@example.org,,,,,,,,Hana,,,s1,she/her
            u2,,,true,kid,,A,Child,,,,,,,03,,,,,,,s1,
            u3,,,true,ines,,Inés,Calloway,,,ines@example.org,,,,,,,,,,,s1,
            u4,,,true,past,,Past,Teacher,,,past@example.org,,,,,,,,,,,s1,
            """;

    private static final String ROLES =
            """
            sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
            r1,,,u1,secondary,teacher,,,s1,
            r2,,,u2,primary,student,,,s1,
            r3,,,u3,secondary,teacher,2020-08-01,,s1,
            r4,,,u3,primary,principal,2024-08-01,2027-07-31,s1,
            r5,,,u4,primary,teacher,2020-08-01,2025-07-31,s1,
            """;

    @Test
    void readsVersion11() {
        var roster = read(Map.of("orgs.csv", ORGS, "users.csv", USERS_1_1));

        assertThat(roster.units())
                .extracting(Roster.UnitLine::name)
                .containsExactly("Marlow River", "Cedar Hollow Elementary");
        assertThat(roster.staff())
                .extracting(Roster.StaffLine::name)
                .containsExactly("Hana Okafor", "Inés Calloway", "Wes Tolliver");
        assertThat(roster.staff().get(1).units()).containsExactly("s1", "d1");
        assertThat(roster.staff().get(2).email()).isEqualTo("wes@example.org");
    }

    @Test
    void childrenAreCountedAndNeverNamed() {
        var roster = read(Map.of("users.csv", USERS_1_1));
        assertThat(roster.words())
                .first()
                .hasToString(
                        "1 line is not of staff (students, parents, people without a present role) and was passed over.");
        assertThat(roster.toString()).doesNotContain("Child");
    }

    @Test
    void whoIsToBeDeletedNotEnabledOrOfUnknownRoleIsRefusedByLine() {
        var roster = read(Map.of("users.csv", USERS_1_1));
        assertThat(roster.refused()).extracting(Roster.BadLine::line).containsExactly(5, 6, 7);
        assertThat(roster.refused().getLast().why().toString()).contains("“wizard”");
    }

    @Test
    void readsVersion12WithRolesOfToday() {
        var roster = read(Map.of("orgs.csv", ORGS, "users.csv", USERS_1_2, "roles.csv", ROLES));

        assertThat(roster.staff())
                .extracting(Roster.StaffLine::name)
                .containsExactly("Hana Okafor", "Inés Calloway");
        assertThat(roster.staff().get(1).title()).isEqualTo("Principal");
        assertThat(roster.staff().get(1).units()).containsExactly("s1");
    }

    @Test
    void version12WithoutRolesIsRefused() {
        assertThatThrownBy(() -> read(Map.of("users.csv", USERS_1_2)))
                .hasMessageContaining("Add roles.csv");
    }

    @Test
    void filesAreKnownByTheirColumnsSinceBrowsersRenameThem() {
        assertThat(read(Map.of("users (1).csv", USERS_1_1, "Kopie von orgs.csv", ORGS)).units())
                .hasSize(2);
    }

    @Test
    void orgsAloneAreRefused() {
        assertThatThrownBy(() -> read(Map.of("orgs.csv", ORGS)))
                .hasMessageContaining("no users.csv");
    }

    @Test
    void theSameTwiceIsRefused() {
        assertThatThrownBy(() -> read(Map.of("users.csv", USERS_1_1, "users2.csv", USERS_1_1)))
                .hasMessageContaining("hold the same kind of thing");
    }

    @Test
    void aZipIsReadWhereverItsFilesLie() throws IOException {
        var zip =
                zip(
                        Map.of(
                                "export/users.csv",
                                USERS_1_1,
                                "export/orgs.csv",
                                ORGS,
                                "export/classes.csv",
                                "sourcedId\n1\n",
                                "readme.txt",
                                "x"));
        assertThat(read("export.zip", zip).staff()).hasSize(3);
    }

    @Test
    void aZipOfOneListIsThatList() throws IOException {
        assertThat(
                        read("l.zip", zip(Map.of("list.csv", "name,email\nAda,a@example.org\n")))
                                .staff())
                .hasSize(1);
    }

    @Test
    void aZipWithoutTheFilesIsRefused() throws IOException {
        var zip = zip(Map.of("readme.txt", "x"));
        assertThatThrownBy(() -> read("x.zip", zip))
                .hasMessageStartingWith("x.zip holds no users.csv");
    }

    @Test
    void aWorkbookIsRefusedWithWhatToDo() throws IOException {
        var zip = zip(Map.of("[Content_Types].xml", "<x/>"));
        assertThatThrownBy(() -> read("staff.xlsx", zip)).hasMessageContaining("Excel workbook");
    }

    @Test
    void aDamagedZipIsRefused() throws IOException {
        var zip = zip(Map.of("users.csv", USERS_1_1));
        var cut = java.util.Arrays.copyOf(zip, zip.length / 3);
        assertThatThrownBy(() -> read("x.zip", cut))
                .hasMessageStartingWith("x.zip cannot be unpacked");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("users.csv"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThatThrownBy(() -> read("bomb.zip", bytes.toByteArray()))
                .hasMessageStartingWith("bomb.zip unpacks to more");
    }

    @Test
    void aZipOfVeryManyFilesIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 2_100; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
                zip.closeEntry();
            }
        }
        assertThatThrownBy(() -> read("many.zip", bytes.toByteArray()))
                .hasMessageStartingWith("many.zip unpacks to more");
    }

    private static Roster read(Map<String, String> files) {
        return RosterReader.read(
                files.entrySet().stream()
                        .map(file -> new NamedBytes(file.getKey(), file.getValue().getBytes(UTF_8)))
                        .toList(),
                TODAY);
    }

    private static Roster read(String name, byte[] bytes) {
        return RosterReader.read(List.of(new NamedBytes(name, bytes)), TODAY);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
