package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colead.group.GroupCard.Member;
import org.colead.group.GroupId;
import org.colead.group.MemberList;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A group in which more people deliberate than a page has room for.
@SpringBootTest
class ReadsManyMembersTest extends GroupScreens {

    @Autowired MemberList members;

    GroupId group;
    List<PersonId> inOrder = new ArrayList<>();

    @BeforeEach
    void fortySevenMembersSixGuestsAndFourInvited() {
        group = groupCast.bare("Whole school", school.unit(), theo, hana);
        var invited = persons("Invited", 4).toList();
        invited.forEach(person -> service.invite(group, person, false, theo));
        var guests = persons("Guest", 6).toList();
        guests.forEach(person -> groupCast.join(group, person, true, theo));
        var joined = persons("Member", 45).toList();
        joined.forEach(person -> groupCast.join(group, person, false, theo));
        inOrder.addAll(List.of(theo, hana));
        Stream.of(joined, guests, invited).forEach(inOrder::addAll);
    }

    @Test
    void theyComeAPageAtATimeMembersBeforeGuestsBeforeTheInvited() {
        open(group, hana);
        assertThat(shown()).hasSize(Slice.SIZE).last().asString().contains("Guest 3");
        assertThat(shows("47 members")).isTrue();
        assertThat(shows("Invited 4")).isFalse();

        test($(Button.class).withText("Show more").single()).click();
        assertThat(shown()).hasSize(inOrder.size()).last().asString().contains("Invited 4");
        assertThat($(Button.class).withText("Show more").exists()).isFalse();
    }

    @Test
    void nobodyIsReadBeyondThePageAndNobodyTwice() {
        var first = page(Optional.empty());
        var second = page(first.next());
        assertThat(first.rows()).hasSize(Slice.SIZE);
        assertThat(second.next()).isEmpty();
        assertThat(Stream.of(first, second).flatMap(it -> it.rows().stream()))
                .extracting(Member::person)
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void whoeverAcceptsBetweenTwoPagesTakesNobodyElseOffTheList() {
        var first = page(Optional.empty());
        service.accept(group, inOrder.getLast());
        assertThat(page(first.next()).rows())
                .extracting(Member::person)
                .containsExactlyElementsOf(inOrder.subList(Slice.SIZE, inOrder.size() - 1));
    }

    @Test
    void theirOwnPlaceIsFoundWhereverItLies() {
        open(group, inOrder.getLast());
        assertThat(shows("Theo Brandt invited you to be a member.")).isTrue();
        click("Accept");
        assertThat(shows("48 members")).isTrue();
    }

    @Test
    void aCardAsksAsOftenHoweverManyThereAre() {
        var two = groupCast.bare("Two", school.unit(), theo, hana);
        assertThat(asked(group)).hasSameSizeAs(asked(two));
    }

    @Test
    void whoeverMayNotReadTheGroupIsRefusedItsMembers() {
        var stranger = cast.school("Port Ansel", "Ilse Brandt").person("Ilse Brandt");
        assertThatThrownBy(() -> members.page(group, stranger, Optional.empty()))
                .isInstanceOf(Refusal.class);
    }

    private List<String> asked(GroupId which) {
        return CountedStatements.of(() -> {
            directory.card(which, hana);
            members.page(which, hana, Optional.empty());
        });
    }

    private Slice<Member> page(Optional<String> after) {
        return members.page(group, hana, after);
    }

    private Stream<PersonId> persons(String name, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(n -> cast.join(name + " " + n, school.unit()));
    }

    private List<String> shown() {
        var circle =
                $(UnorderedList.class).all().stream()
                        .filter(list -> list.hasClassName("cl-circle"))
                        .findFirst()
                        .orElseThrow();
        return $(ListItem.class, circle).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
