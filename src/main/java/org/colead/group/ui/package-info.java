@NullMarked
package org.colead.group.ui;

import org.jspecify.annotations.NullMarked;
