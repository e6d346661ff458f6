package org.colead.founding;

import org.colead.platform.ColeadProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Prints the founding link of an empty installation; anew at each start, until it is used.
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FoundingService founding;
    private final ColeadProperties colead;

    FirstStart(FoundingService founding, ColeadProperties colead) {
        this.founding = founding;
        this.colead = colead;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void print() {
        founding.link()
                .ifPresent(path ->
                        LOG.info(
                                "Nobody is here yet. Whoever opens this link founds the"
                                        + " organisation; it works once: {}{}",
                                colead.url().toString().replaceAll("/+$", ""),
                                path));
    }
}
