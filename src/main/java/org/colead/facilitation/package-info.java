/// How a group goes through its rounds together: what each is for, who has not been heard yet, who
/// facilitates, how a group begins, and tools that can be run step by step.
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
            "responsibility"
        })
package org.colead.facilitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
