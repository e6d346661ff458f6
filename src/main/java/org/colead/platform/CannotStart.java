package org.colead.platform;

/// Colead refuses to start here; says why, and what whoever runs it can do about that.
public class CannotStart extends RuntimeException {

    private final String remedy;

    public CannotStart(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    public CannotStart(String why, String remedy, Throwable cause) {
        super(why, cause);
        this.remedy = remedy;
    }

    public String why() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
