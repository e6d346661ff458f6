@NullMarked
package org.colead.responsibility.ui;

import org.jspecify.annotations.NullMarked;
