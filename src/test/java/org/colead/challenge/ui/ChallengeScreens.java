package org.colead.challenge.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.colead.challenge.ChallengeDesk;
import org.colead.challenge.ChallengeId;
import org.colead.challenge.ChallengeState;
import org.colead.challenge.Challenges;
import org.colead.challenge.Telling;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.people.UnitId;
import org.colead.uikit.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school in which Wes has a challenge and Theo is in the group it is put to.
abstract class ChallengeScreens extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired Challenges challenges;
    @Autowired ChallengeDesk desk;

    UnitId unit;
    PersonId wes;
    PersonId theo;
    GroupId team;

    @BeforeEach
    void aSchool() {
        var school = cast.school("Cedar Hollow", "Wes Tolliver", "Theo Brandt");
        unit = school.unit();
        wes = school.person("Wes Tolliver");
        theo = school.person("Theo Brandt");
        team = groupCast.group("Team", unit, theo);
    }

    ChallengeId tells(String title) {
        var telling =
                Telling.of(
                        title,
                        "Three of us for 120 children.",
                        "The new timetable",
                        "Whoever has lunch duty",
                        "Asking for a fourth.");
        return challenges.post(team, telling, CommandKey.next(), wes);
    }

    ChallengeId posted() {
        return desk.all(Optional.of(team), Optional.empty(), wes).rows().stream()
                .filter(row -> row.state() == ChallengeState.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    void open(String path, PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        var parts = path.split("\\?");
        var query =
                parts.length > 1 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
        UI.getCurrent().navigate(parts[0], query);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    void way(int index) {
        Choice ways = $(Choice.class).single();
        ways.setValue(ways.getListDataView().getItem(index));
    }

    void line(String label, String words) {
        test($(TextField.class).withCaption(label).single()).setValue(words);
    }

    void type(String label, String words) {
        test($(TextArea.class).withCaption(label).single()).setValue(words);
    }

    void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
