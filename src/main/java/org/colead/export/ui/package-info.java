@NullMarked
package org.colead.export.ui;

import org.jspecify.annotations.NullMarked;
