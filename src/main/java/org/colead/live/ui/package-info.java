/// The room’s screen and the facilitator’s.
@NullMarked
package org.colead.live.ui;

import org.jspecify.annotations.NullMarked;
