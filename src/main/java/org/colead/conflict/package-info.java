/// Two people who misunderstood each other hear each other out, step by step.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "people :: page",
            "authority",
            "authority :: page",
            "group",
            "group :: page"
        })
package org.colead.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
