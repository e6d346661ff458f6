package org.colead.platform;

import org.springframework.stereotype.Component;

/// A command that answers with the number of its arguments.
@Component
class Greeting implements Command {

    @Override
    public String name() {
        return "greet";
    }

    @Override
    public int run(String... arguments) {
        return arguments.length;
    }
}
