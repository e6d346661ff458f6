/// Deciding together in one room: a screen that all can read, a phone in each hand, one person who
/// facilitates.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "people :: page",
            "authority",
            "group",
            "group :: page",
            "decision",
            "decision :: page",
            "deliberation",
            "consensus"
        })
package org.colead.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
