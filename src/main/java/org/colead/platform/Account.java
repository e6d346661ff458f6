package org.colead.platform;

/// A database account and its password.
public record Account(String name, String password) {

    @Override
    public String toString() {
        return name;
    }
}
