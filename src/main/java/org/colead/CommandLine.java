package org.colead;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colead.consensus.ballot.tally.TallyCommand;
import org.colead.platform.Command;
import org.colead.platform.RestoreCommand;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// Runs one [Command] without the web application; one that counts a file without anything else.
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig"
        })
@AutoConfigurationPackage(basePackages = {"org.colead.platform", "org.colead.record"})
@ComponentScan(
        basePackages = {"org.colead.platform", "org.colead.authority", "org.colead.record"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.colead\\..*\\.ui\\..*"))
class CommandLine {

    /// The command's exit code; 2 when there is none by that name.
    static int run(String... words) {
        var tally = new TallyCommand(utf8(System.out), utf8(System.err));
        if (words[0].equals(tally.name())) {
            return tally.run(rest(words));
        }
        var data = Optional.ofNullable(System.getenv("COLEAD_DATA"));
        var restore = new RestoreCommand(data, utf8(System.out));
        if (words[0].equals(restore.name())) {
            return restore.run(rest(words));
        }
        try (var context =
                new SpringApplicationBuilder(CommandLine.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .properties("colead.command=true")
                        .run()) {
            return run(context, words[0], rest(words));
        }
    }

    private static String[] rest(String... words) {
        return Arrays.copyOfRange(words, 1, words.length);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static int run(ListableBeanFactory beans, String name, String... arguments) {
        var commands =
                beans.getBeansOfType(Command.class).values().stream()
                        .collect(Collectors.toMap(Command::name, command -> command));
        var command = commands.get(name);
        if (command == null) {
            System.err.printf(
                    "Colead knows no command “%s”. It knows: tally, restore, %s%n",
                    name, String.join(", ", commands.keySet()));
            return 2;
        }
        return command.run(arguments);
    }
}
