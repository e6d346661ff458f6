/// Questions, reactions, concerns and input, each with its answer.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "authority",
            "group",
            "group :: page",
            "decision",
            "decision :: page",
            "decision :: search"
        })
package org.colead.deliberation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
