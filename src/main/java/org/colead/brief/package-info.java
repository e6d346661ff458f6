/// What all staff read, what they say back, and what they are answered.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "authority",
            "authority :: page",
            "calendar",
            "group",
            "decision",
            "decision :: page",
            "decision :: search",
            "deliberation",
            "consensus"
        })
package org.colead.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
