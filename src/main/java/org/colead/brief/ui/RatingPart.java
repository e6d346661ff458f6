package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.colead.brief.BriefPage;
import org.colead.brief.Readership;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// Three questions to who raised a concern, one to all staff; counted without a name.
class RatingPart extends Section {

    RatingPart(BriefPage brief, Readership readership, PersonId me, Dates dates, Runnable changed) {
        super("heard", t("Were people heard?"));
        if (brief.reader().mayRate()) {
            var heard = question(t("Were you heard?"));
            var addressed = question(t("Is your concern addressed?"));
            var agree = question(t("Do you agree?"));
            add(
                    Line.small(t("Three questions to you, once for all that you raised.")),
                    heard,
                    addressed,
                    agree,
                    new Act(
                            t("Send"),
                            () -> {
                                readership.rate(
                                        brief.id(),
                                        chosen(heard),
                                        chosen(addressed),
                                        chosen(agree),
                                        me);
                                changed.run();
                            }));
        }
        if (brief.reader().maySay()) {
            var found = question(t("Is what was raised addressed?"));
            add(
                    found,
                    new Act(
                            t("Send"),
                            () -> {
                                readership.find(brief.id(), chosen(found), me);
                                changed.run();
                            }));
        }
        add(
                Line.label(
                        t(
                                "It carries no name and no time. What came of it is shown after {0}, not before; of fewer than five answers, only how many came.",
                                dates.day(brief.answerBy()))));
        add(Line.plain(said(brief.byAuthors())));
        add(Line.plain(said(t("Of all staff"), brief.addressed())));
    }

    private static String said(BriefPage.ByAuthors by) {
        if (by.heard().yes().isEmpty()) {
            return said(t("Of those who raised a concern"), by.heard());
        }
        return t(
                "Of {0} who raised a concern, {1} were heard, {2} find it addressed, and {3} agree.",
                by.heard().answers(), yes(by.heard()), yes(by.addressed()), yes(by.agree()));
    }

    private static int yes(BriefPage.Share share) {
        return share.yes().orElse(0);
    }

    private static String said(String who, BriefPage.Share share) {
        return share.yes()
                .map(yes ->
                        t(
                                "{0}: {1} find it addressed ({2} of {3}).",
                                who, Words.percent(yes, share.answers()), yes, share.answers()))
                .orElse(
                        t(
                                "{0}: {1, plural, =0 {no answer yet} one {# answer} other {# answers}}.",
                                who, share.answers()));
    }

    private static RadioButtonGroup<Boolean> question(String words) {
        var group = new RadioButtonGroup<Boolean>(words);
        group.setItems(true, false);
        group.setItemLabelGenerator(yes -> yes ? t("Yes") : t("No"));
        return group;
    }

    private static boolean chosen(RadioButtonGroup<Boolean> group) {
        return group.getOptionalValue()
                .orElseThrow(() -> Refusal.because("Choose yes or no, then send it."));
    }
}
