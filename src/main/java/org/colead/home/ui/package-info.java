@NullMarked
package org.colead.home.ui;

import org.jspecify.annotations.NullMarked;
