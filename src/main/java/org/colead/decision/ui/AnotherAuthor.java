package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.details.Details;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.page.ChoosePerson;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// Where somebody is asked to be an author of what is opened already; stands open where no author
/// is left.
class AnotherAuthor extends Details {

    /// @param left whether no author works here any more
    AnotherAuthor(
            DecisionDetails decision,
            DecisionService service,
            People people,
            boolean left,
            PersonId me,
            Runnable changed) {
        super(t("Ask somebody to be an author"));
        var who = new ChoosePerson(t("Whom"), people);
        Needed.mark(who);
        var ask =
                new Act(
                        t("Ask them to write it"),
                        () -> {
                            service.inviteAuthor(decision.id(), who.required(), me);
                            changed.run();
                        });
        add(new Form(Line.small(left ? t(NOBODY) : t(MORE)), who, Line.acts(ask)));
        setOpened(left);
        setId("another-author");
    }

    /// In a draft its own part asks.
    static boolean fits(DecisionDetails decision) {
        return decision.may(Action.INVITE_AUTHOR) && decision.stage() != Stage.DRAFTING;
    }

    private static final String NOBODY =
            "None of its authors is here any more. Whoever accepts answers for the text from then"
                    + " on.";
    private static final String MORE =
            "Whoever accepts writes the text with you and answers questions and concerns.";
}
