package org.colead.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes up again what should have happened after a commit and did not come to its end: because it
/// failed, or because Colead was stopped meanwhile. Reactions can bear to come twice.
@Component
class UnfinishedReactions {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private final IncompleteEventPublications reactions;

    UnfinishedReactions(IncompleteEventPublications reactions) {
        this.reactions = reactions;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void takeUpAgain() {
        reactions.resubmitIncompletePublicationsOlderThan(LONG_ENOUGH);
    }
}
