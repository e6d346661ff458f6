package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.colead.authority.Action;
import org.colead.group.GroupCard.Member;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Line;
import org.colead.uikit.Paged;
import org.colead.uikit.PersonBadge;
import org.colead.uikit.Section;
import org.colead.uikit.Unfolding;

/// Who belongs to the group and who is invited: names, never titles.
class MembersPart extends Section {

    MembersPart(Visit visit) {
        super("members", t("Members"));
        var card = visit.card();
        beside(counted(visit));
        var list = new UnorderedList();
        list.addClassName("cl-circle");
        add(
                new Paged<>(
                        list,
                        after -> visit.desk().members().page(card.id(), visit.me(), after),
                        member -> item(visit, member)));
        if (card.may(Action.INVITE_MEMBER)) {
            add(new Unfolding(t("Invite somebody"), () -> new InviteForm(visit)));
        }
        if (card.may(Action.LEAVE_GROUP)) {
            add(leaving(visit));
        }
    }

    private static String counted(Visit visit) {
        int members = visit.card().members();
        int seats = visit.card().charter().seats();
        return seats == 0
                ? t("{0, plural, one {# member} other {# members}}", members)
                : t("{0} of {1} seats", members, seats);
    }

    private static ListItem item(Visit visit, Member member) {
        return new ListItem(new PersonBadge(member.name()), Line.label(state(visit, member)));
    }

    private static String state(Visit visit, Member member) {
        var dates = visit.dates();
        if (member.accepted().isEmpty()) {
            var day = dates.day(dates.on(member.invited()));
            return member.guest()
                    ? t("invited as a guest by {0} on {1}", member.invitedBy(), day)
                    : t("invited by {0} on {1}", member.invitedBy(), day);
        }
        var since = dates.dayName(member.accepted().get());
        return member.guest() ? t("guest since {0}", since) : t("since {0}", since);
    }

    private static Div leaving(Visit visit) {
        return new Div(
                new ConfirmInline(
                        t("Leave this group"),
                        t("What you may do here ends at once. What you contributed stays."),
                        visit.then(
                                () -> visit.desk().groups().leave(visit.card().id(), visit.me()))));
    }
}
