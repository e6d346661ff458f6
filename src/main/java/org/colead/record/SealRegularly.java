package org.colead.record;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Wakes the sealer where Colead serves pages; a command from the command line seals nothing.
@Component
@ConditionalOnWebApplication
class SealRegularly {

    private final Sealer sealer;

    SealRegularly(Sealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(fixedDelayString = "${colead.record.seal-every:2s}")
    void seal() {
        sealer.seal();
    }
}
