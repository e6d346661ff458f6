/// Results that somebody accepted to bring about.
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
            "decision",
            "decision :: page"
        })
package org.colead.responsibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
