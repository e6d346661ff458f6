package org.colead.people.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.colead.people.People;
import org.colead.people.UnitId;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ImportStaffTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired People people;

    String tag = UuidV7.next().toString().substring(24);
    UnitId school;
    PersonId lorraine;

    @BeforeEach
    void lorraineKeepsTheAccounts() {
        var made = cast.school("School " + tag, "Lorraine Petty");
        school = made.unit();
        lorraine = cast.keepsAccounts(made.person("Lorraine Petty"));
        cast.signIn(lorraine);
    }

    @Test
    void choosesAFileLooksAndImports() {
        var view = navigate(ImportView.class);
        send(list("Ada,a%1$s@example.org,School %1$s", "Bo,,School %1$s"));

        assertThat(text(view)).contains("Ada", "New, at School " + tag, "Nobody is let go");
        assertThat(tabs()).contains("All 2", "Added 1", "Refused 1");
        test($(Button.class).withText("Add 1 line and change 0").single()).click();

        waitFor("One line was added, 0 changed, 0 left alone, 1 refused.");
        assertThat(people.staffOf(school)).hasSize(2);
    }

    @Test
    void filtersTheLinesThatAreRefused() {
        var view = navigate(ImportView.class);
        send(list("Ada,a%1$s@example.org,School %1$s", "Bo,nonsense,School %1$s"));
        test($(NativeButton.class).withText("Refused 1").single()).click();

        assertThat(text(view))
                .contains("“nonsense” is not a mail address")
                .doesNotContain("New, at");
    }

    @Test
    void theSameFileAgainHasNothingToDo() {
        var view = navigate(ImportView.class);
        var file = list("Ada,a%1$s@example.org,School %1$s");
        send(file);
        test($(Button.class).withText("Add 1 line and change 0").single()).click();
        waitFor("One line was added");

        send(file);
        assertThat(text(view)).contains("There is nothing to do");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithWhatToDo() {
        navigate(ImportView.class);
        send("unit\nA\n");
        assertThat(text($(Refused.class).single())).contains("has no column “email”");
    }

    @Test
    void whoeverDoesNotKeepTheAccountsIsToldWhy() {
        cast.signIn(cast.join("Sam Ortega", school));
        navigate(ImportView.class);
        assertThat($(Upload.class).exists()).isFalse();
        assertThat(text($(Refused.class).single()))
                .contains("whoever accepted to keep the accounts");
    }

    private void send(String file) {
        var choose = $(ChooseFiles.class).single();
        choose.took("staff.csv", file.getBytes(UTF_8));
        choose.lookAgain();
    }

    private String list(String... lines) {
        return "name,email,unit\n" + String.join("\n", lines).formatted(tag) + "\n";
    }

    private java.util.List<String> tabs() {
        return $(NativeButton.class).all().stream().map(NativeButton::getText).toList();
    }

    private void waitFor(String words) {

        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    roundTrip();
                    assertThat(text($(ImportView.class).single())).contains(words);
                });
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
