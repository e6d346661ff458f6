package org.colead.deliberation.ui;

/// What somebody is called in a sentence to a colleague.
final class FirstName {

    private FirstName() {}

    static String of(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
