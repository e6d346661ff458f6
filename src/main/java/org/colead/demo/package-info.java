/// Cedar Hollow, told through the services that the screens call.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "people",
            "authority",
            "group",
            "decision",
            "deliberation",
            "consensus",
            "brief",
            "calendar",
            "challenge",
            "responsibility",
            "hours",
            "notification",
            "record"
        })
package org.colead.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
