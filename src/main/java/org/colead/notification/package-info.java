/// The outbox, the mail and the inbox.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "authority",
            "group",
            "decision",
            "deliberation",
            "consensus",
            "challenge",
            "conflict",
            "brief",
            "responsibility",
            "hours"
        })
package org.colead.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
