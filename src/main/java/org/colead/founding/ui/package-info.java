@NullMarked
package org.colead.founding.ui;

import org.jspecify.annotations.NullMarked;
