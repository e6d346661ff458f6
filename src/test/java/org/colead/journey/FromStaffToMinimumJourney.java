package org.colead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The staff of a new school come in by a OneRoster export; hours are allocated to them; the weekly
/// minimum tells when somebody has less, whatever the mean.
class FromStaffToMinimumJourney {

    private static final String ORGS =
            """
            sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
            o-%1$d,active,2026-08-01T00:00:00.000Z,%2$s,school,,
            """;
    private static final String USERS =
            """
            sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
            u-%1$d-1,active,2026-08-01T00:00:00.000Z,true,o-%1$d,teacher,one,,Inês,%2$s,,,ines@%1$d.example,,,,,
            u-%1$d-2,active,2026-08-01T00:00:00.000Z,true,o-%1$d,teacher,two,,Pavel,%2$s,,,pavel@%1$d.example,,,,,
            u-%1$d-3,active,2026-08-01T00:00:00.000Z,true,o-%1$d,teacher,three,,Lena,%2$s,,,lena@%1$d.example,,,,,
            u-%1$d-4,active,2026-08-01T00:00:00.000Z,true,o-%1$d,student,kid,,A,Child,,,,,,,,
            u-%1$d-5,active,2026-08-01T00:00:00.000Z,true,o-%1$d,teacher,nobody,,No,Address,,,,,,,,
            """;

    private final Accessible accessible = new Accessible();
    private int width;
    private String school = "";
    private String family = "";
    private Hand adaeze;
    private Hand lorraine;

    private void bothComeIn() {
        var colead = RunningColead.demo();
        adaeze = Hand.of("Adaeze Winter", colead, width);
        lorraine = Hand.of("Lorraine Petty", colead, width);
    }

    @AfterEach
    void bothLeave() {
        Stream.of(adaeze, lorraine).forEach(Hand::close);
    }

    @ParameterizedTest(name = "at {0} px")
    @CsvSource({"390, Alder Creek Elementary, Hrubý", "1280, Birch Hill Elementary, Duarte"})
    void fromStaffToTheMinimum(int width, String school, String family) {
        this.width = width;
        this.school = school;
        this.family = family;
        bothComeIn();
        importStaff();
        openPool();
        twoOfThree();
        threeOfThree();
        assertThat(accessible.troubles()).isEmpty();
        assertThat(Stream.of(adaeze, lorraine).flatMap(h -> h.visit().complaints().stream()))
                .isEmpty();
    }

    private void importStaff() {
        adaeze.open("/people/import");
        look("Import staff", adaeze);
        adaeze.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            csv("orgs.csv", ORGS, school), csv("users.csv", USERS, family)
                        });
        adaeze.sees("pavel@%d.example".formatted(width)).sees("Refused 1");
        look("What would happen", adaeze);
        adaeze.press("Add 4 lines and change 0").sees("4 lines were added");
        adaeze.open("/people").sees(school);
        look("People", adaeze);
    }

    private void openPool() {
        lorraine.open("/time");
        look("Time", lorraine);
        lorraine.unfold("Open a pool");
        lorraine.type("Name", school + " together")
                .find("For which unit", school)
                .type("Hours granted", "300")
                .press("Open the pool");
        lorraine.open("/time").press(school + " together").sees("0 of 3 have five hours. Not met.");
    }

    private void twoOfThree() {
        lorraine.find("For whom", "Pavel " + family).find("For whom", "Lena " + family).foldUp();
        lorraine.press("Show who reaches the goal").sees("Then: 2 of 3 have five hours. Not met.");
        look("Allocating", lorraine);
        lorraine.press("Allocate")
                .sees("Allocated 10 h")
                .sees("One person has 0 h 00. The mean, 3 h 20, would hide it.");
        lorraine.find("For whom", "Inês " + family).foldUp();
        lorraine.type("Minutes", "285")
                .press("Show who reaches the goal")
                .sees("Then: 2 of 3 have five hours. Not met.")
                .press("Allocate")
                .sees("One person has 4 h 45. The mean, 4 h 55, would hide it.");
        look("Not met", lorraine);
    }

    private void threeOfThree() {
        lorraine.find("For whom", "Inês " + family).foldUp();
        lorraine.type("Minutes", "15").press("Allocate").sees("3 of 3 have five hours. Met.");
    }

    private FilePayload csv(String name, String lines, String named) {
        var text = lines.formatted(width, named);
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void look(String screen, Hand hand) {
        accessible.look(screen, hand.page(), width);
    }
}
