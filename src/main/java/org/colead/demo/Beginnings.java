package org.colead.demo;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.Languages;
import org.colead.kernel.PersonId;
import org.colead.people.Founding;
import org.colead.people.NewPerson;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Chapter 0: the district, the school, its people, its groups, and what they were granted.
@Component
@Profile("demo")
class Beginnings {

    private static final int DAY = 60;

    private final StaffRegister register;
    private final People people;
    private final FirstGroups groups;
    private final FirstGrants grants;

    Beginnings(StaffRegister register, People people, FirstGroups groups, FirstGrants grants) {
        this.register = register;
        this.people = people;
        this.groups = groups;
        this.grants = grants;
    }

    void tell(Story story) {
        story.on(DAY, "08:00", () -> district(story));
        story.on(DAY, "09:00", () -> staff(story));
        story.on(DAY - 1, "09:00", () -> groups.board(story));
        story.on(DAY - 2, "09:00", () -> groups.leadershipTeam(story));
        story.on(DAY - 2, "11:00", () -> groups.kindergartenTeam(story));
        story.on(DAY - 3, "09:00", () -> grants.granted(story, DAY - 3));
        story.on(DAY - 4, "09:00", () -> grants.entrusted(story, DAY - 4));
    }

    private void district(Story story) {
        var gus =
                register.found(
                        new Founding(
                                Told.DISTRICT,
                                "District",
                                "Gus Hartwell",
                                "gus.hartwell@marlowriver.example",
                                Languages.ENGLISH));
        story.meet("Gus Hartwell", gus);
        var root = people.root();
        story.remember("Marlow River", root);
        story.meet(
                "Adaeze Winter",
                register.welcome(
                        new NewPerson(
                                "Adaeze Winter", "adaeze.winter@marlowriver.example", "", root),
                        PersonId.COLEAD));
        for (var school : List.of("Cedar Hollow Elementary", "Juniper Bend", "Port Ansel")) {
            story.remember(
                    school,
                    register.openUnit(school, "School", Optional.of(root), PersonId.COLEAD));
        }
    }

    private void staff(Story story) {
        var school = story.unit("Cedar Hollow Elementary");
        for (var each : Staff.all()) {
            var id =
                    register.welcome(
                            new NewPerson(
                                    each.name(),
                                    each.address(),
                                    each.title(),
                                    school,
                                    each.shift()),
                            PersonId.COLEAD);
            story.meet(each.name(), id);
        }
    }
}
