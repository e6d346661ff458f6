package org.colead.demo;

import java.util.List;
import java.util.Optional;
import org.colead.group.Charter;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupRules;
import org.colead.group.GroupService;
import org.colead.group.NewEnvelope;
import org.colead.group.NewGroup;
import org.colead.group.NewNorm;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Languages;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.Founding;
import org.colead.people.NewPerson;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.Responsibilities;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Chapter 0: the district, the school, its people, its groups, and what they were granted.
@Component
@Profile("demo")
class Beginnings {

    private static final int DAY = 60;

    private final StaffRegister register;
    private final People people;
    private final GroupService groups;
    private final GroupDirectory directory;
    private final EnvelopeService envelopes;
    private final Responsibilities responsibilities;

    Beginnings(
            StaffRegister register,
            People people,
            GroupService groups,
            GroupDirectory directory,
            EnvelopeService envelopes,
            Responsibilities responsibilities) {
        this.register = register;
        this.people = people;
        this.groups = groups;
        this.directory = directory;
        this.envelopes = envelopes;
        this.responsibilities = responsibilities;
    }

    void tell(Story story) {
        story.on(DAY, "08:00", () -> district(story));
        story.on(DAY, "09:00", () -> staff(story));
        story.on(DAY - 1, "09:00", () -> board(story));
        story.on(DAY - 2, "09:00", () -> leadershipTeam(story));
        story.on(DAY - 2, "11:00", () -> kindergartenTeam(story));
        story.on(DAY - 3, "09:00", () -> envelope(story));
        story.on(DAY - 4, "09:00", () -> entrusted(story));
    }

    private void district(Story story) {
        var gus =
                register.found(
                        new Founding(
                                "Marlow River",
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

    private void board(Story story) {
        var founders = List.of(story.who("Gus Hartwell"), story.who("Adaeze Winter"));
        var words =
                new NewGroup(
                        "Board group",
                        "Grants authority to the schools of Marlow River, and answers for it.",
                        story.unit("Marlow River"));
        var charter =
                new Charter(
                        words.purpose(),
                        5,
                        Minutes.of(8, 0),
                        Money.whole(250_000),
                        "The budget of the district, and what is granted out of it.",
                        GroupRules.standard());
        var board = groups.seatFounders(words, charter, founders);
        groups.accept(board, story.who("Adaeze Winter"));
        story.remember("Board group", board);
    }

    private void leadershipTeam(Story story) {
        var members = Staff.TEAM.stream().map(Staff.Person::name).toList();
        group(
                story,
                "Leadership team",
                "Decides what concerns the whole school, within its envelopes.",
                members);
        var team = story.group("Leadership team");
        var theo = story.who("Theo Brandt");
        var charter =
                new Charter(
                        "Decides what concerns the whole school, within its envelopes.",
                        9,
                        Minutes.of(6, 0),
                        Money.whole(12_000),
                        "How the school uses its collaboration time, and how its days are arranged.",
                        GroupRules.standard());
        groups.writeCharter(team, charter, directory.card(team, theo).number(), theo);
        norm(story, team, members);
    }

    private void norm(Story story, org.colead.group.GroupId team, List<String> members) {
        var norm =
                groups.proposeNorm(
                        team,
                        new NewNorm(
                                "Each of us speaks once before anybody speaks twice.",
                                "The facilitator keeps the list where all can see it.",
                                "We say so, kindly, and go on with the one who has not spoken."),
                        CommandKey.next(),
                        story.who("Theo Brandt"));
        members.stream()
                .filter(name -> !name.equals("Theo Brandt"))
                .forEach(name -> groups.acceptNorm(team, norm, story.who(name)));
    }

    private void kindergartenTeam(Story story) {
        group(
                story,
                "Kindergarten team",
                "Arranges the kindergarten’s day, from the door in the morning to the door in the afternoon.",
                List.of("Hana Okafor", "Amara Osei", "Mei-Ling Zhao"));
        var team = story.group("Kindergarten team");
        var hana = story.who("Hana Okafor");
        var charter =
                new Charter(
                        "Arranges the kindergarten’s day, from the door in the morning to the door in the afternoon.",
                        4,
                        Minutes.of(2, 0),
                        Money.whole(500),
                        "Everything between the kindergarten’s two doors.",
                        GroupRules.standard());
        groups.writeCharter(team, charter, directory.card(team, hana).number(), hana);
    }

    private void group(Story story, String name, String purpose, List<String> members) {
        var first = story.who(members.getFirst());
        var group =
                groups.found(
                        new NewGroup(name, purpose, story.unit("Cedar Hollow Elementary")),
                        CommandKey.next(),
                        first);
        story.remember(name, group);
        members.stream()
                .skip(1)
                .map(story::who)
                .forEach(member -> {
                    groups.invite(group, member, false, first);
                    groups.accept(group, member);
                });
    }

    private void envelope(Story story) {
        var from = story.calendar().back(DAY - 3);
        grant(
                story,
                "Collaboration time",
                "Leadership team",
                "Time to plan and learn together, and the coverage it takes.",
                Money.whole(12_000),
                from);
        grant(
                story,
                "The kindergarten’s day",
                "Kindergarten team",
                "Doors, pickup, rest and lunch of the kindergarten.",
                Money.whole(500),
                from);
    }

    private void grant(
            Story story,
            String name,
            String to,
            String scope,
            Money money,
            java.time.LocalDate from) {
        var granted =
                envelopes.grant(
                        new NewEnvelope(
                                story.group("Board group"),
                                story.group(to),
                                name,
                                scope,
                                money,
                                Minutes.of(2_000, 0),
                                from,
                                from.plusDays(364),
                                Optional.empty()),
                        CommandKey.next(),
                        story.who("Gus Hartwell"));
        story.remember(name, granted);
    }

    private void entrusted(Story story) {
        entrust(story, "Board group", Mandate.KEEPS_ACCOUNTS, "Keep the accounts", "Adaeze Winter");
        entrust(
                story,
                "Board group",
                Mandate.ALLOCATES_HOURS,
                "Allocate collaboration time",
                "Lorraine Petty");
        entrust(story, "Board group", Mandate.KEEPS_RECORD, "Keep the record", "Ruth Delgado");
        entrust(
                story,
                "Leadership team",
                Mandate.FACILITATES,
                "Facilitate the leadership team’s rounds",
                "Theo Brandt");
        entrust(story, "Leadership team", Mandate.PUBLISHES, "Publish the briefs", "Marisol Keane");
    }

    private void entrust(Story story, String group, Mandate mandate, String result, String to) {
        var from = story.calendar().back(DAY - 4);
        var what = new NewResponsibility(result, "", new Minutes(30), from, from.plusDays(300));
        var id =
                responsibilities.entrust(
                        story.group(group),
                        mandate,
                        what,
                        story.who(to),
                        CommandKey.next(),
                        PersonId.COLEAD);
        responsibilities.accept(id, story.who(to));
    }
}
