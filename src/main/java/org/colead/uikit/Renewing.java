package org.colead.uikit;

import com.vaadin.flow.component.Component;

/// A part that takes over what a newer one of its class read, instead of giving way to it.
public interface Renewing {

    void takeFrom(Component newer);
}
