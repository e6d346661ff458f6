package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.colead.brief.BriefCast;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.platform.CountedStatements;
import org.colead.platform.StoryClock;
import org.colead.uikit.FindSource;
import org.colead.uikit.Marked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SearchesTheRegisterTest extends SpringBrowserlessTest {

    @Autowired Cast people;
    @Autowired BriefCast briefs;
    @Autowired RegisterCast decisions;
    @Autowired StoryClock clock;
    @Autowired List<FindSource> sources;

    @Test
    void seesTheWordsInTheirPlaceAndWhoseTheyAre() {
        var brief = briefs.published();
        open("decisions", brief.scene().lena());

        search("lunch duty");

        assertThat(shows("1 decision mentions “lunch duty”.")).isTrue();
        assertThat(shows("Concern, Wes Tolliver")).isTrue();
        assertThat(marked()).contains("Lunch", "duty");
    }

    @Test
    void isToldWhatToDoWhereNothingFits() {
        var brief = briefs.published();
        open("decisions", brief.scene().lena());

        search("hippopotamus");

        assertThat(shows("No decision fits")).isTrue();
        assertThat(shows("try fewer words, or shorter ones")).isTrue();
        assertThat(links("Take all filters away")).isEqualTo("decisions");
    }

    @Test
    void asksWhatWasInForceOnADay() {
        var team = decisions.team();
        decisions.published(team, "Five protected hours", Outcome.ADOPTED, 2);
        open("decisions", team.lena());

        $(DatePicker.class).single().setValue(today());
        MockVaadin.clientRoundtrip();
        assertThat(shows("1 decision in force on")).isTrue();

        $(DatePicker.class).single().setValue(today().minusDays(3));
        MockVaadin.clientRoundtrip();
        assertThat(shows("Nothing that fits was in force on that day.")).isTrue();
        assertThat(links("Show the one on any day")).isEqualTo("decisions");
    }

    @Test
    void opensAnAddressThatSomebodyMailed() {
        var team = decisions.team();
        decisions.published(team, "Five protected hours", Outcome.ADOPTED, 2);
        open("decisions?words=october&on=" + today() + "&stage=none", team.lena());

        assertThat($(TextField.class).withCaption("Search the full text").single().getValue())
                .isEqualTo("october");
        assertThat(shows("1 decision in force on")).isTrue();
        assertThat(marked()).contains("October");
    }

    @Test
    void onAPhoneTheFiltersAreFoldedUnderAButtonThatCountsThem() {
        var team = decisions.team();
        decisions.published(team, "Five protected hours", Outcome.ADOPTED, 2);
        open("decisions?words=october&on=" + today(), team.lena());

        var fold = $(NativeButton.class).withText("Filter, 1 set").single();
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        test(fold).click();
        assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("true");

        $(DatePicker.class).single().clear();
        assertThat(fold.getText()).isEqualTo("Filter");
    }

    @Test
    void findsTheSamePlacesFromAnywhere() {
        var brief = briefs.published();

        var found =
                sources.stream()
                        .flatMap(s -> s.find("lunch duty", brief.scene().lena(), 5).stream())
                        .toList();

        assertThat(found)
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.href()).isEqualTo("decisions/" + brief.decision());
                    assertThat(hit.excerpt().orElseThrow().text()).contains("Lunch duty falls");
                });
    }

    @Test
    void sendsAsManyStatementsForOneDecisionAsForThree() {
        var one = briefs.published();
        var lena = one.scene().lena();
        open("decisions", lena);
        int forOne = CountedStatements.of(() -> search("coverage")).size();
        search("");
        briefs.published();
        briefs.published();
        assertThat(CountedStatements.of(() -> search("coverage"))).hasSize(forOne);
    }

    private void open(String place, PersonId who) {
        people.signIn(who);
        UI.getCurrent().navigate("groups");
        var parts = place.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private void search(String words) {
        $(TextField.class).withCaption("Search the full text").single().setValue(words);
        MockVaadin.clientRoundtrip();
    }

    private List<String> marked() {
        return $(Marked.class).all().stream()
                .flatMap(hit -> hit.getElement().getChildren())
                .filter(part -> !part.isTextNode())
                .map(part -> part.getText())
                .toList();
    }

    private String links(String words) {
        return $(Anchor.class).withText(words).single().getHref();
    }

    private boolean shows(String words) {
        return ((Component) getCurrentView()).getElement().getTextRecursively().contains(words);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
