package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.group.GroupRow;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FoundAGroupTest extends GroupScreens {

    @Test
    void whoeverFoundsItIsItsFirstMember() {
        cast.signIn(theo);
        UI.getCurrent().navigate("groups/new");
        test($(TextField.class).single()).setValue("Coverage circle");
        test($(TextArea.class).single()).setValue("To keep the coverage calendar.");
        click("Found it");

        assertThat(directory.groups(theo)).extracting(GroupRow::name).contains("Coverage circle");
        assertThat(shows("Invite a second member")).isTrue();
    }

    @Test
    void theListSaysWhichAreForming() {
        groupCast.bare("Coverage circle", school.unit(), theo);
        cast.signIn(theo);
        UI.getCurrent().navigate("groups");

        assertThat(shows("Coverage circle")).isTrue();
        assertThat(shows("Forming")).isTrue();
        assertThat(shows("You are a member")).isTrue();
    }
}
