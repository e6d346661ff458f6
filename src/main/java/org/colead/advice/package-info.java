/// One person decides, after asking everybody affected and whoever knows; each advice is answered.
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
            "decision :: page",
            "decision :: search"
        })
package org.colead.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
