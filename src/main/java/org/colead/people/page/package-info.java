/// What the screens of other modules show of people.
@NullMarked
@NamedInterface("page")
package org.colead.people.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
