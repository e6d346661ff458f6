package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import org.colead.authority.Action;
import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SaysThatItAffectsThemTest extends DecisionScreens {

    @Test
    void whoeverSaysSoMayRaiseAConcern() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.lena());
        assertThat(details(scene.decision(), scene.lena()).may(Action.RAISE_CONCERN)).isFalse();
        click("This affects me");

        assertThat(details(scene.decision(), scene.lena()).may(Action.RAISE_CONCERN)).isTrue();
        assertThat($(Notification.class).exists()).isTrue();
        assertThat(offers("Raise a concern")).isTrue();
    }
}
