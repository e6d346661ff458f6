/// What other modules show on the decision page.
@NullMarked
@NamedInterface("page")
package org.colead.decision.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
