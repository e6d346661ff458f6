package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.colead.people.People;
import org.colead.people.StaffImport.NamedFile;
import org.colead.people.UnitId;
import org.colead.people.UnitList;
import org.colead.people.page.ChooseUnit;
import org.colead.uikit.Form;
import org.colead.uikit.Refused;

/// Where files are dropped or chosen; the preview follows by itself when the last one is here.
class ChooseFiles extends Form {

    private static final int LARGEST = 64 << 20;

    private final BiConsumer<List<NamedFile>, ChooseFiles> look;
    private final List<NamedFile> files = new ArrayList<>();
    private final Upload upload =
            new Upload(UploadHandler.inMemory((about, bytes) -> took(about.fileName(), bytes)));
    private final People people;
    private final ChooseUnit unit;

    ChooseFiles(People people, UnitList units, BiConsumer<List<NamedFile>, ChooseFiles> look) {
        this.look = look;
        this.people = people;
        unit = new ChooseUnit(t("Where the file names no unit"), units).with(people.root());
        unit.addValueChangeListener(_ -> lookAgain());
        upload.setI18n(UploadWords.said());
        upload.setMaxFiles(4);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".zip", ".txt", ".tsv");
        upload.setDropLabel(new Span(t("Drop a zip or CSV files here")));
        upload.getElement().setAttribute("aria-label", t("Staff files"));
        upload.addAllFinishedListener(_ -> lookAgain());
        upload.addFileRemovedListener(event -> forget(event.getFileName()));
        upload.addFileRejectedListener(event ->
                add(
                        new Refused(
                                t(
                                        "{0} was not taken: it must be a CSV or zip file of at most 64 MB.",
                                        event.getFileName()))));
        add(upload, unit);
    }

    UnitId fallback() {
        return unit.chosen().orElseGet(people::root);
    }

    /// One file has come; the same name again replaces it.
    void took(String name, byte[] bytes) {
        files.removeIf(file -> file.name().equals(name));
        files.add(new NamedFile(name, bytes));
    }

    private void forget(String name) {
        files.removeIf(file -> file.name().equals(name));
        lookAgain();
    }

    void lookAgain() {
        if (!files.isEmpty()) {
            look.accept(List.copyOf(files), this);
        }
    }
}
