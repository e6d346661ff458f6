package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.upload.UploadI18N;

/// What the place for files says.
final class UploadWords {

    private UploadWords() {}

    static UploadI18N said() {
        return new UploadI18N()
                .setAddFiles(
                        new UploadI18N.AddFiles()
                                .setOne(t("Choose a file"))
                                .setMany(t("Choose files")))
                .setDropFiles(
                        new UploadI18N.DropFiles()
                                .setOne(t("Drop a zip or CSV files here"))
                                .setMany(t("Drop a zip or CSV files here")))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(t("Four files at most."))
                                .setFileIsTooBig(t("At most 64 MB."))
                                .setIncorrectFileType(t("Only CSV and zip files.")))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(t("Send it again"))
                                .setStart(t("Send"))
                                .setRemove(t("Remove")))
                .setUploading(uploading());
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(
                        new UploadI18N.Uploading.Status()
                                .setConnecting(t("Connecting"))
                                .setStalled(t("Waiting"))
                                .setProcessing(t("Reading"))
                                .setHeld(t("Not sent yet")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(
                        new UploadI18N.Uploading.Error()
                                .setServerUnavailable(t("It did not arrive. Send it again."))
                                .setUnexpectedServerError(t("It did not arrive. Send it again."))
                                .setForbidden(t("It did not arrive. Send it again.")));
    }
}
