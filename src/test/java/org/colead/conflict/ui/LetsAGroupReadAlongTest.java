package org.colead.conflict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.colead.conflict.ConflictId;
import org.colead.conflict.ConflictKind;
import org.colead.group.GroupId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LetsAGroupReadAlongTest extends ConflictScreens {

    GroupId team;

    @BeforeEach
    void aTeam() {
        team = groups.group("Leadership team", unit, hana, wes, theo);
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosesAGroupForWhatIsNotAboutTheTwoThemselves() {
        open("conflicts/new", hana);
        assertThat($(Select.class).exists()).isFalse();
        kind(ConflictKind.RELATIONSHIP);
        assertThat($(Select.class).exists()).isFalse();
        kind(ConflictKind.VALUES);
        var group = (Select<GroupId>) $(Select.class).single();
        assertThat(group.getHelperText()).contains("once the other agrees");
        choose(wes);
        test($(TextField.class).withCaption("In a few words").single()).setValue("Fairness");
        type("What you want to be understood", "I hold it dear.");
        group.setValue(team);
        click("Ask them");

        assertThat(shows("Hana Okafor would like them to read along. They do once Wes Tolliver"))
                .isTrue();
        assertThat(shows("And the members of Leadership team.")).isFalse();
    }

    @Test
    void isAskedWhenTakingPartAndSaysYes() {
        var id = about(ConflictKind.OPINION);
        open("conflicts/" + id, wes);
        assertThat(shows("would like the members of Leadership team to read along")).isTrue();
        test($(Checkbox.class).single()).click();
        click("Take part");

        open("conflicts/" + id, theo);

        assertThat(shows("I was not asked.")).isTrue();
        assertThat(shows("And the members of Leadership team.")).isTrue();
    }

    @Test
    void takesPartWithoutItAndLetsThemLater() {
        var id = about(ConflictKind.OPINION);
        open("conflicts/" + id, wes);
        click("Take part");
        open("conflicts/" + id, theo);
        assertThat(shows("There is no such case, or you may not read it.")).isTrue();

        open("conflicts/" + id, hana);
        assertThat(offers("Let the members of Leadership team read along")).isFalse();
        open("conflicts/" + id, wes);
        click("Let the members of Leadership team read along");
        click("Let the members of Leadership team read along");

        open("conflicts/" + id, theo);
        assertThat(shows("I was not asked.")).isTrue();
    }

    @Test
    void keepsItBetweenTheTwoAfterAll() {
        var id = about(ConflictKind.OPINION);
        conflicts.takePart(id, true, wes);
        open("conflicts/" + id, wes);
        click("Keep it between the two of us");
        click("Keep it between the two of us");

        assertThat(shows("Nobody else: no responsibility opens it.")).isTrue();
        open("conflicts/" + id, theo);
        assertThat(shows("There is no such case, or you may not read it.")).isTrue();
    }

    @Test
    void nothingIsAskedWhereNoGroupIsNamed() {
        var id = opened();

        open("conflicts/" + id, wes);

        assertThat($(Checkbox.class).exists()).isFalse();
    }

    private ConflictId about(ConflictKind kind) {
        return opened(kind, Optional.of(team));
    }
}
