package org.colead.notification.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import org.colead.kernel.PersonId;
import org.colead.notification.HowMailComes;
import org.colead.people.page.AccountSection;
import org.colead.uikit.Section;

/// In one’s own account: how mail comes.
@org.springframework.stereotype.Component
class HowMailComesToMe implements AccountSection {

    private final HowMailComes mail;

    HowMailComesToMe(HowMailComes mail) {
        this.mail = mail;
    }

    @Override
    public Component render(PersonId me) {
        return new Section(
                "mail",
                t("Mail"),
                new HowMailComesForm(mail.to(me), wish -> mail.choose(wish, me)));
    }
}
