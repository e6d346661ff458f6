@NullMarked
package org.colead.brief.ui;

import org.jspecify.annotations.NullMarked;
