/// The outbox, the mail and the inbox.
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
            "decision",
            "deliberation",
            "advice",
            "consensus",
            "challenge",
            "conflict",
            "brief",
            "responsibility",
            "hours",
            "calendar",
            "record"
        })
package org.colead.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
