/// What other modules show on a group's page.
@NullMarked
@NamedInterface("page")
package org.colead.group.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
