package org.colead.platform;

/// What `java -jar colead.jar <name>` does in place of serving pages.
///
/// Commands live in `platform` or `record`: nothing else is started for them, no screen and no web
/// server.
public interface Command {

    String name();

    /// Does it, and answers with the exit code: 0 when all is well.
    int run(String... arguments);
}
