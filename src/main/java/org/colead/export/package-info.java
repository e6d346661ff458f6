/// One decision with its whole record, to be kept outside.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "authority",
            "advice",
            "group",
            "decision",
            "decision :: page",
            "deliberation",
            "consensus",
            "brief",
            "responsibility",
            "hours",
            "record"
        })
package org.colead.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
