/// How a page says why you can, and why you cannot.
@NullMarked
@NamedInterface("page")
package org.colead.authority.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
