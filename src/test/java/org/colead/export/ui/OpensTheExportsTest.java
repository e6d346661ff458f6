package org.colead.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.colead.brief.BriefCast;
import org.colead.people.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OpensTheExportsTest extends SpringBrowserlessTest {

    @Autowired Cast people;
    @Autowired BriefCast briefs;

    @Test
    void bothStandBesideTheDecisionAndLeaveTheApplicationAsFiles() {
        var brief = briefs.published();
        people.signIn(brief.scene().lena());
        UI.getCurrent().navigate("decisions/" + brief.decision());

        var pdf = $(Anchor.class).withText("As PDF, to read").single();
        var json = $(Anchor.class).withText("As JSON, to verify").single();

        var address = "export/decisions/" + brief.decision();
        assertThat(pdf.getHref()).isEqualTo(address + ".pdf");
        assertThat(json.getHref()).isEqualTo(address + ".json");
        assertThat(pdf.isRouterIgnore()).as("not a view").isTrue();
        assertThat(json.getElement().hasAttribute("download")).isTrue();
    }
}
