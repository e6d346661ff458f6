package org.colead.demo;

import java.util.List;
import org.colead.group.Charter;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.group.GroupRules;
import org.colead.group.GroupService;
import org.colead.group.NewGroup;
import org.colead.group.NewNorm;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The board of the district and the two groups of the school, with their charters and a norm.
@Component
@Profile("demo")
class FirstGroups {

    private final GroupService groups;
    private final GroupDirectory directory;

    FirstGroups(GroupService groups, GroupDirectory directory) {
        this.groups = groups;
        this.directory = directory;
    }

    void board(Story story) {
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

    void leadershipTeam(Story story) {
        var members = Staff.team();
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

    private void norm(Story story, GroupId team, List<String> members) {
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

    void kindergartenTeam(Story story) {
        group(
                story,
                "Kindergarten team",
                "Arranges the kindergarten’s day, from the door in the morning to the door in the afternoon.",
                Staff.KINDERGARTEN);
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
}
