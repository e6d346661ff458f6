/// Finding people's words again: what modules contribute, and how it is looked for.
@NullMarked
@NamedInterface("search")
package org.colead.decision.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
