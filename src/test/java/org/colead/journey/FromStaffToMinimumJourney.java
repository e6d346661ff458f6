package org.colead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The staff of a new school come in by a OneRoster export; hours are allocated to them; the weekly
/// minimum tells when somebody has less, whatever the mean.
class FromStaffToMinimumJourney {

    private static final String SCHOOL = "Alder Creek Elementary";
    private static final String POOL = "Alder Creek’s collaboration time";
    private static final String ORGS =
            """
            sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
            o-1,active,2026-08-01T00:00:00.000Z,Alder Creek Elementary,school,,
            """;
    private static final String USERS =
            """
            sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
            u-1,active,2026-08-01T00:00:00.000Z,true,o-1,teacher,ines.duarte,,Inês,Duarte,,,ines.duarte@aldercreek.example,,,,,
            u-2,active,2026-08-01T00:00:00.000Z,true,o-1,teacher,pavel.hruby,,Pavel,Hrubý,,,pavel.hruby@aldercreek.example,,,,,
            u-3,active,2026-08-01T00:00:00.000Z,true,o-1,teacher,lena.aas,,Lena,Aas,,,lena.aas@aldercreek.example,,,,,
            u-4,active,2026-08-01T00:00:00.000Z,true,o-1,student,kid,,A,Child,,,,,,,,
            u-5,active,2026-08-01T00:00:00.000Z,true,o-1,teacher,nobody,,No,Address,,,,,,,,
            """;

    private final Accessible accessible = new Accessible();
    private Hand adaeze;
    private Hand lorraine;

    @BeforeEach
    void bothComeIn() {
        var colead = RunningColead.demo();
        adaeze = Hand.of("Adaeze Winter", colead);
        lorraine = Hand.of("Lorraine Petty", colead);
    }

    @AfterEach
    void bothLeave() {
        Stream.of(adaeze, lorraine).forEach(Hand::close);
    }

    @Test
    void fromStaffToTheMinimum() {
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
                .setInputFiles(new FilePayload[] {csv("orgs.csv", ORGS), csv("users.csv", USERS)});
        adaeze.sees("pavel.hruby@aldercreek.example").sees("Refused 1");
        look("What would happen", adaeze);
        adaeze.press("Add 4 lines and change 0").sees("4 lines were added");
        adaeze.open("/people").sees(SCHOOL);
        look("People", adaeze);
    }

    private void openPool() {
        lorraine.open("/time");
        look("Time", lorraine);
        lorraine.unfold("Open a pool");
        lorraine.type("Name", POOL)
                .choose("For which unit", SCHOOL)
                .type("Hours granted", "300")
                .press("Open the pool");
        lorraine.open("/time").press(POOL).sees("Nobody has hours yet");
    }

    private void twoOfThree() {
        lorraine.find("For whom", "Pavel Hrubý").find("For whom", "Lena Aas");
        lorraine.page().keyboard().press("Escape");
        lorraine.press("Show who reaches the goal").sees("Then: 2 of 2 have five hours. Met.");
        look("Allocating", lorraine);
        lorraine.press("Allocate").sees("Allocated 10 h");
        lorraine.find("For whom", "Inês Duarte");
        lorraine.page().keyboard().press("Escape");
        lorraine.type("Minutes", "285")
                .press("Show who reaches the goal")
                .sees("Then: 2 of 3 have five hours. Not met.")
                .press("Allocate")
                .sees("One person has 4 h 45. The mean, 4 h 55, would hide it.");
        look("Not met", lorraine);
    }

    private void threeOfThree() {
        lorraine.find("For whom", "Inês Duarte");
        lorraine.page().keyboard().press("Escape");
        lorraine.type("Minutes", "15").press("Allocate").sees("3 of 3 have five hours. Met.");
    }

    private static FilePayload csv(String name, String lines) {
        return new FilePayload(name, "text/csv", lines.getBytes(StandardCharsets.UTF_8));
    }

    private void look(String screen, Hand hand) {
        accessible.look(screen, hand.page());
    }
}
