package org.colead.challenge.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.colead.challenge.Challenges;
import org.colead.challenge.Telling;
import org.colead.group.GroupDirectory;
import org.colead.group.page.ChooseGroup;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Place;
import org.colead.uikit.Section;
import org.colead.uikit.SimilarHints;
import org.colead.uikit.SimilarSource;

/// Tells a group what is hard.
@Route("challenges/new")
@PermitAll
class NewChallengeView extends Place implements BeforeEnterObserver {

    private final Challenges challenges;
    private final List<SimilarSource> similar;
    private final PersonId me;
    private final ChooseGroup group;
    private final TextField title = new TextField(t("In a few words"));
    private final DraftField words = new DraftField(t("What is hard"), "challenge-words");
    private final TextField since = new TextField(t("Since when"));
    private final TextField feltBy = new TextField(t("Who feels it"));
    private final DraftField tried =
            new DraftField(t("What was tried, if anything"), "challenge-tried");
    private final Kept kept = Kept.in(this, "challenge-new");

    NewChallengeView(
            Challenges challenges,
            GroupDirectory groups,
            List<SimilarSource> similar,
            SignedIn signedIn) {
        this.challenges = challenges;
        this.similar = List.copyOf(similar);
        this.me = signedIn.person();
        this.group = new ChooseGroup(t("Put to"), groups, me);
        title.setMaxLength(Telling.LONGEST_TITLE);
        since.setMaxLength(Telling.LONGEST_LINE);
        feltBy.setMaxLength(Telling.LONGEST_LINE);
        since.setPlaceholder(t("Since the new timetable"));
        feltBy.setPlaceholder(t("Everybody who has lunch duty"));
        Needed.mark(group, title, words, since, feltBy);
        title.setWidthFull();
        since.setWidthFull();
        feltBy.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Anchor("challenges", t("Challenges")));
        title(t("Post a challenge"));
        lead(
                t(
                        "You need no answer to it. The group takes it up, merges it with another, or says"
                                + " why not, within ten school days."));
        group.beginWith(event.getLocation().getQueryParameters().getSingleParameter("group"));
        sheet().add(
                        new Section(
                                "new",
                                t("What is hard?"),
                                new Form(
                                        group,
                                        title,
                                        words,
                                        new SimilarHints(similar, me)
                                                .watching(title)
                                                .watching(words),
                                        since,
                                        feltBy,
                                        tried,
                                        Line.acts(Act.once(t("Post it"), this::post), words.note()),
                                        Line.label(
                                                t(
                                                        "Everybody who can read the group reads it, with your"
                                                                + " name.")))));
    }

    private void post(CommandKey key) {
        var to = group.required();
        var telling =
                Telling.of(
                        title.getValue(),
                        words.getValue(),
                        since.getValue(),
                        feltBy.getValue(),
                        tried.getValue());
        var id = challenges.post(to, telling, key, me);
        words.sent();
        tried.sent();
        kept.sent();
        getUI().ifPresent(ui -> ui.navigate("challenges/" + id));
    }
}
