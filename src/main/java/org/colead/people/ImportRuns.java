package org.colead.people;

import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

/// Carries imports out beside the screen that asked, which may be left meanwhile.
@Service
public class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final StaffImport staffImport;
    private final TaskExecutor beside;

    ImportRuns(StaffImport staffImport, @Qualifier("applicationTaskExecutor") TaskExecutor beside) {
        this.staffImport = staffImport;
        this.beside = beside;
    }

    public void start(ImportPreview preview, CommandKey key, PersonId by, Listener listener) {
        beside.execute(() -> run(preview, key, by, listener));
    }

    private void run(ImportPreview preview, CommandKey key, PersonId by, Listener listener) {
        try {
            staffImport.carryOut(preview, key, by, listener::reached);
            listener.done();
        } catch (Refusal refusal) {
            listener.refused(refusal);
        } catch (RuntimeException e) {
            LOG.error("An import failed; nothing of it was kept", e);
            listener.refused(
                    Refusal.because(
                            "The import stopped in the middle, and nothing of it was kept. Try"
                                    + " again; if it stops again, show the log to whoever runs the"
                                    + " machine."));
        }
    }

    /// Hears how an import goes, on another thread.
    public interface Listener {

        void reached(int done, int total);

        void done();

        void refused(Refusal refusal);
    }
}
