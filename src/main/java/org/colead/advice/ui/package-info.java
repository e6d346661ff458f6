/// What the page of a decision shows of advice.
@NullMarked
package org.colead.advice.ui;

import org.jspecify.annotations.NullMarked;
