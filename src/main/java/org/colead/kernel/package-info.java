/// Words that every module shares; knows neither Spring nor Vaadin.
@NullMarked
package org.colead.kernel;

import org.jspecify.annotations.NullMarked;
