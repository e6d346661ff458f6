package org.colead.record.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.page.WhatYouMay;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.SignedIn;
import org.colead.record.RecordReader;
import org.colead.record.RecordVerification;
import org.colead.uikit.Dates;
import org.colead.uikit.DayField;
import org.colead.uikit.EmptyState;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Refused;

/// Everything that happened, newest first; whether it is still as it was written.
@Route("record")
@PermitAll
class RecordView extends Place implements BeforeEnterObserver {

    private final RecordReader record;
    private final RecordVerification verification;
    private final PersonId me;
    private final Clock clock;
    private OrderedList rows = new OrderedList();
    private Div more = new Div();

    RecordView(
            RecordReader record, RecordVerification verification, SignedIn signedIn, Clock clock) {
        this.record = record;
        this.verification = verification;
        this.me = signedIn.person();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        title(t("Record"));
        lead(t("Everything that happened. Nothing here is ever changed or removed."));
        try {
            fill(Asked.in(event.getLocation()));
        } catch (Refusal refusal) {
            sheet().add(Refused.because(refusal));
        }
    }

    private void fill(Asked asked) {
        rows = new OrderedList();
        rows.addClassName("cl-rows");
        more = new Div();
        var filters = filters(asked);
        show(asked, Optional.empty());
        sheet().add(new VerifyPart(verification, me), filters, rows, more);
        facts(t("About the record"), about());
    }

    private Div filters(Asked asked) {
        var kinds = record.kinds(me);
        var kind = new Select<String>();
        kind.setLabel(t("What happened"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("Anything"));
        kind.setItems(kinds.keySet());
        kind.setItemLabelGenerator(
                one -> one != null && kinds.containsKey(one) ? t(kinds.get(one)) : t("Anything"));
        asked.kind().filter(kinds::containsKey).ifPresent(kind::setValue);
        var from = day(t("From"), asked.from());
        var until = day(t("Until"), asked.until());
        kind.addValueChangeListener(_ -> go(asked.withKind(kind.getOptionalValue())));
        from.addValueChangeListener(_ -> go(days(asked, from, until)));
        until.addValueChangeListener(_ -> go(days(asked, from, until)));
        var all = new Div(kind, from, until);
        all.addClassName("cl-filters");
        if (!asked.everything()) {
            all.add(new Anchor("record", t("Show everything")));
        }
        return all;
    }

    private static DayField day(String label, Optional<java.time.LocalDate> value) {
        var day = new DayField(label);
        day.setClearButtonVisible(true);
        value.ifPresent(day::setValue);
        return day;
    }

    private static Asked days(Asked asked, DayField from, DayField until) {
        return asked.withDays(from.getOptionalValue(), until.getOptionalValue());
    }

    private void go(Asked asked) {
        getUI().ifPresent(ui -> ui.navigate(RecordView.class, asked.query()));
    }

    private void show(Asked asked, Optional<String> after) {
        var dates = Dates.of(clock);
        var page = record.entries(asked.filter(dates.zone()), after, me);
        page.rows().forEach(entry -> rows.add(new EntryItem(entry, dates)));
        more.removeAll();
        page.next().ifPresent(next -> more.add(onward(asked, next)));
        if (rows.getComponentCount() == 0) {
            more.add(nothing());
        } else if (page.next().isEmpty()) {
            more.add(Line.end(t("That is all.")));
        }
    }

    private Button onward(Asked asked, String next) {
        var button = new Button(t("Show more"), _ -> show(asked, Optional.of(next)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Component nothing() {
        return new EmptyState(
                t("Nothing here yet"),
                t(
                        "Whatever anybody does in Colead is written down here, in the moment they do it."));
    }

    private FactSheet about() {
        var facts =
                new FactSheet()
                        .fact(
                                t("How it is kept"),
                                t("Each entry carries the fingerprint of the one before it."),
                                t("Every few seconds the new ones are sealed and signed."),
                                t("Those of an open check are, once it is closed."))
                        .fact(
                                t("What is not in it"),
                                t("No words of anybody: only who did what, and when."));
        record.newestCheckpoint(me)
                .ifPresent(note -> facts.fact(t("Newest checkpoint"), download(note)));
        return new WhatYouMay().first(record.reasons(me)).onto(facts);
    }

    private static Anchor download(String note) {
        var bytes = note.getBytes(StandardCharsets.UTF_8);
        var file =
                DownloadHandler.fromInputStream(_ ->
                        new DownloadResponse(
                                new ByteArrayInputStream(bytes),
                                "colead-checkpoint.txt",
                                "text/plain; charset=utf-8",
                                bytes.length));
        return new Anchor(file, t("Download, and keep it somewhere else"));
    }
}
