package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import tools.jackson.databind.JsonNode;

/// Keeps what somebody types in a form on their device, until it is sent: after a reload, a lost
/// connection or a lost session the words are there again. For the next form it is one line,
/// `Kept.in(form, "norm-" + group)`, and `sent()` where it was sent. Words of days and numbers
/// count; choices and passwords are not kept.
public final class Kept {

    private static final String OWNER = "colead.kept-for";
    private static final int MOST_ROWS = 50;

    static final Sentence OVERTAKEN =
            Sentence.of("This has been changed meanwhile. You had typed: §");

    private final Component form;
    private final String key;
    private final Span note = new Span();
    private boolean tab;

    private Kept(Component form, String key) {
        this.form = form;
        this.key = key;
        note.addClassName("cl-label");
        note.getElement().setAttribute("role", "status");
        form.getElement().setAttribute("data-kept", "");
        form.addAttachListener(event -> event.getUI().beforeClientResponse(form, _ -> keep()));
    }

    /// @param key names the screen and what it is about; the person is added to it
    public static Kept in(Component form, String key) {
        return new Kept(form, key);
    }

    /// For what nobody else may find on a shared device: kept for this tab alone, and gone once it
    /// is closed. To be said before it is shown.
    public Kept inThisTab() {
        tab = true;
        return this;
    }

    /// “Draft saved 15:38”, to be placed beside the button.
    public Span note() {
        return note;
    }

    /// What was typed has been sent, or is not wanted any more; nothing of it stays on the device.
    public void sent() {
        onPage("coleadKept.sent($0)");
    }

    /// What the fields held was saved and stays in them; what is typed from here on is kept again.
    public void saved() {
        var amiss =
                rows(form).flatMap(Rows::each).filter(Kept::isAmiss).flatMap(Kept::fields).toList();
        fields(form)
                .filter(field -> !amiss.contains(field))
                .forEach(field ->
                        field.getElement()
                                .setProperty(
                                        "clSaved", field.getElement().getProperty("value", "")));
        onPage("coleadKept.saved($0)");
    }

    /// Through the page: the form may be gone from the screen by then.
    private void onPage(String call) {
        form.getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> ui.getPage().executeJs(call, keyOf(ui)));
    }

    private void keep() {
        form.getUI()
                .ifPresent(ui -> {
                    var keeping =
                            form.getElement()
                                    .executeJs(
                                            "return coleadKept.keep(this, $0, {note: $1, kept: $2, overtaken: $3, tab: $4})",
                                            keyOf(ui),
                                            note.getElement(),
                                            tab
                                                    ? Words.t("Kept in this tab, {0}", "§")
                                                    : Words.t("Draft saved {0}", "§"),
                                            Words.t(OVERTAKEN),
                                            tab);
                    if (rows(form).findAny().isPresent()) {
                        keeping.then(this::grow);
                    }
                });
    }

    /// A list of rows with fields, to which people add: after a reload as many are there again.
    ///
    /// @param name tells it from other lists of the same form
    /// @param add adds one empty row
    public static void rows(Component list, String name, Runnable add) {
        list.getElement().setAttribute("data-kept-rows", name);
        ComponentUtil.setData(list, Rows.class, new Rows(list, name, add));
    }

    private void grow(JsonNode counts) {
        rows(form).toList().forEach(rows -> rows.grow(counts.path(rows.name()).asInt()));
    }

    private record Rows(Component list, String name, Runnable add) {

        Stream<Component> each() {
            return list.getChildren();
        }

        void grow(int count) {
            for (long n = list.getChildren().count(); n < Math.min(count, MOST_ROWS); n++) {
                add.run();
            }
        }
    }

    private static Stream<Rows> rows(Component whole) {
        return whole(whole)
                .flatMap(it -> Optional.ofNullable(ComponentUtil.getData(it, Rows.class)).stream());
    }

    private static Stream<Component> fields(Component whole) {
        return whole(whole).filter(HasValue.class::isInstance);
    }

    /// Of a row in which something is amiss, nothing was saved.
    private static boolean isAmiss(Component row) {
        return whole(row).anyMatch(it -> it instanceof HasValidation field && field.isInvalid());
    }

    /// Without what keeps itself.
    private static Stream<Component> whole(Component part) {
        return Stream.concat(
                Stream.of(part),
                part.getChildren()
                        .filter(child -> !child.getElement().hasAttribute("data-kept"))
                        .flatMap(Kept::whole));
    }

    /// Whose words these are that this window keeps; those of others are taken from the device.
    public static void of(UI ui, Optional<PersonId> person) {
        person.map(PersonId::toString)
                .ifPresent(who -> {
                    ComponentUtil.setData(ui, OWNER, who);
                    ui.getPage().executeJs("coleadKept.here($0)", who);
                });
    }

    /// Before somebody signs out: nothing that they typed stays on this device.
    public static void leave(UI ui) {
        ui.getPage().executeJs("coleadKept.leave()");
    }

    /// What every page needs for it, before anything else on it.
    public static String script() {
        try (var script = Kept.class.getResourceAsStream("/META-INF/resources/colead/kept.js")) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be put together", e);
        }
    }

    private String keyOf(UI ui) {
        var owner = Optional.ofNullable(ComponentUtil.getData(ui, OWNER)).orElse("");
        return "colead:draft:" + owner + ":" + key;
    }
}
