@NullMarked
package org.colead.hours.ui;

import org.jspecify.annotations.NullMarked;
