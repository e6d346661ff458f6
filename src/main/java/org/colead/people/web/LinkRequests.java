package org.colead.people.web;

import org.colead.people.SignInLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/// Handles requests for links beside the answer, so that the time it takes does not tell whether
/// the address is known.
@Component
class LinkRequests {

    private static final Logger LOG = LoggerFactory.getLogger(LinkRequests.class);

    private final SignInLinks links;
    private final TaskExecutor beside;

    LinkRequests(SignInLinks links, @Qualifier("applicationTaskExecutor") TaskExecutor beside) {
        this.links = links;
        this.beside = beside;
    }

    void ask(String address) {
        beside.execute(() -> mail(address));
    }

    private void mail(String address) {
        try {
            links.ask(address);
        } catch (RuntimeException e) {
            LOG.error("A sign-in link could not be made; the person will have to ask again", e);
        }
    }
}
