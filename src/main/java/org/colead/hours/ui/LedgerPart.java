package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.colead.hours.CollaborationTime;
import org.colead.hours.LedgerRow;
import org.colead.hours.LineKind;
import org.colead.hours.MovingHours;
import org.colead.hours.PoolId;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Section;
import org.colead.uikit.Table;
import org.colead.uikit.Toast;
import org.colead.uikit.Words;

/// The open ledger, newest line first, a page at a time.
class LedgerPart extends Section {

    private final CollaborationTime time;
    private final MovingHours moving;
    private final PoolId pool;
    private final Dates dates;
    private final PersonId me;
    private final Runnable done;
    private final boolean steward;
    private final Table table;
    private final Div more = new Div();

    LedgerPart(
            CollaborationTime time,
            MovingHours moving,
            PoolId pool,
            Dates dates,
            PersonId me,
            Runnable done) {
        super("ledger", t("Ledger"));
        this.time = time;
        this.moving = moving;
        this.pool = pool;
        this.dates = dates;
        this.me = me;
        this.done = done;
        this.steward = time.mayAllocate(pool, me).allowed();
        this.table = new Table(t("When"), t("Line"), t("What for"), t("Hours"));
        table.addClassName("lines");
        beside(t("Nothing is changed here, only reversed."));
        add(table, more);
        show(Optional.empty());
    }

    private void show(Optional<String> after) {
        var page = time.ledger(pool, after, me);
        page.rows()
                .forEach(row ->
                        table.row(
                                new Span(dates.brief(row.at())),
                                bold(t(row.kind().word())),
                                whatFor(row),
                                hours(row)));
        more.removeAll();
        page.next()
                .ifPresent(next -> {
                    var button = new Button(t("Show more"), _ -> show(Optional.of(next)));
                    button.addThemeVariants(ButtonVariant.TERTIARY);
                    more.add(button);
                });
    }

    private Component whatFor(LedgerRow row) {
        var cell = new Div(new Span(words(row)));
        boolean own = row.kind() == LineKind.USE && row.by().equals(me);
        if (!row.reversed() && row.kind() != LineKind.REVERSAL && (steward || own)) {
            cell.add(reversing(row));
        }
        return cell;
    }

    private String words(LedgerRow row) {
        return switch (row.kind()) {
            case GRANT -> t("{0} granted it to the pool. {1}", row.byName(), row.reason());
            case ALLOCATE ->
                    t(
                            "To {0, plural, one {one person} other {# people}}: {1}. {2}",
                            row.persons(), row.purpose(), row.byName());
            case TRANSFER ->
                    t(
                            "From one person to another, {0}. {1}: {2}",
                            row.purpose(), row.byName(), row.reason());
            case RELEASE -> t("Back to the pool. {0}: {1}", row.byName(), row.reason());
            case USE -> t("{0}, {1}", row.byName(), row.purpose());
            case REVERSAL ->
                    t(
                            "{0}: {1}. Reverses {2}",
                            row.byName(),
                            row.reason().replaceAll("\\.$", ""),
                            row.reverses().map(dates::brief).orElse("—"));
        };
    }

    private Component reversing(LedgerRow row) {
        var reason = new DraftField(t("Why it is reversed"), "reverse-" + row.id());
        var reverse =
                Act.once(
                                t("Reverse this line"),
                                key -> {
                                    moving.reverse(pool, row.id(), reason.getValue(), key, me);
                                    reason.sent();
                                    done.run();
                                    Toast.say(t("Reversed. Both lines stay in the ledger."));
                                })
                        .plain();
        return new More(
                t("Reverse"),
                new Form(
                        reason,
                        Line.label(
                                t(
                                        "Everybody reads it in the ledger. A reversal is not taken back.")),
                        reverse));
    }

    private static Component hours(LedgerRow row) {
        var hours = new HtmlContainer(row.reversed() ? "s" : "span");
        hours.setText(Words.hours(row.minutes()));
        return hours;
    }

    private static Component bold(String word) {
        var bold = new HtmlContainer("b");
        bold.setText(word);
        return bold;
    }
}
