package org.colead.live.web;

import org.colead.live.Joining;
import org.colead.live.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/// Mails ways in beside the answer, so that the time it takes does not tell whether the address is
/// known.
@Component
class LinkLetters {

    private static final Logger LOG = LoggerFactory.getLogger(LinkLetters.class);

    private final Joining joining;
    private final TaskExecutor beside;

    LinkLetters(Joining joining, @Qualifier("applicationTaskExecutor") TaskExecutor beside) {
        this.joining = joining;
        this.beside = beside;
    }

    void ask(SessionId session, String address) {
        beside.execute(() -> mail(session, address));
    }

    private void mail(SessionId session, String address) {
        try {
            joining.askForLink(session, address);
        } catch (RuntimeException e) {
            LOG.error("A way into a session could not be mailed; they will have to ask again", e);
        }
    }
}
