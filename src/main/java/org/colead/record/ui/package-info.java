@NullMarked
package org.colead.record.ui;

import org.jspecify.annotations.NullMarked;
