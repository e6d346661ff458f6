package org.colead.conflict.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.colead.conflict.ConflictDesk;
import org.colead.conflict.ConflictId;
import org.colead.conflict.ConflictKind;
import org.colead.conflict.Conflicts;
import org.colead.conflict.Mediations;
import org.colead.conflict.NewConflict;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.people.UnitId;
import org.colead.people.page.ChoosePerson;
import org.colead.uikit.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Hana and Wes, between whom something lies, and Theo, who could mediate.
abstract class ConflictScreens extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired GroupCast groups;
    @Autowired Conflicts conflicts;
    @Autowired Mediations mediations;
    @Autowired ConflictDesk desk;

    UnitId unit;
    PersonId hana;
    PersonId wes;
    PersonId theo;

    @BeforeEach
    void aSchool() {
        var school = cast.school("Cedar Hollow", "Hana Okafor", "Wes Tolliver", "Theo Brandt");
        unit = school.unit();
        hana = school.person("Hana Okafor");
        wes = school.person("Wes Tolliver");
        theo = school.person("Theo Brandt");
    }

    ConflictId opened() {
        return opened(ConflictKind.RELATIONSHIP, Optional.empty());
    }

    ConflictId opened(ConflictKind kind, Optional<GroupId> group) {
        var words = new NewConflict(kind, wes, group, "The staff room", "I was not asked.");
        return conflicts.open(words, CommandKey.next(), hana);
    }

    void open(String path, PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        UI.getCurrent().navigate(path);
    }

    void choose(PersonId person) {
        $(ChoosePerson.class).single().setValue(cast.row(person));
    }

    @SuppressWarnings("unchecked")
    void kind(ConflictKind kind) {
        ((Choice<ConflictKind>) $(Choice.class).single()).setValue(kind);
    }

    void type(String label, String words) {
        test($(TextArea.class).withCaption(label).single()).setValue(words);
    }

    void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    boolean offers(String verb) {
        return $(Button.class).withText(verb).exists();
    }

    boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
