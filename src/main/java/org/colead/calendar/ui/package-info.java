/// The screen on which days off are named.
@NullMarked
package org.colead.calendar.ui;

import org.jspecify.annotations.NullMarked;
