package org.colead.group.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.colead.group.GroupCast;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.group.GroupService;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.people.Cast.School;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school whose people open the screens of their groups.
abstract class GroupScreens extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired GroupService service;
    @Autowired GroupDirectory directory;

    School school;
    PersonId theo;
    PersonId hana;

    @BeforeEach
    void aSchool() {
        school = cast.school("Cedar Hollow", "Theo Brandt", "Hana Okafor");
        theo = school.person("Theo Brandt");
        hana = school.person("Hana Okafor");
    }

    void open(GroupId group, PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        UI.getCurrent().navigate("groups/" + group);
    }

    void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
    }

    boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
