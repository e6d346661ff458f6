package org.colead;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The workspace where an organisation decides together.
@Modulithic(systemName = "Colead", sharedModules = "kernel")
@SpringBootApplication
public class Colead implements AppShellConfigurator {

    /// Serves pages, or does what the first word names; options begin with a dash.
    static void main(String[] args) {
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(Colead.class, args);
    }
}
