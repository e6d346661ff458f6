/// Rounds on the decision page, the group’s beginning on its own, and the tools.
@NullMarked
package org.colead.facilitation.ui;

import org.jspecify.annotations.NullMarked;
