/// One question put to a group, from draft to what came of it.
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
package org.colead.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
