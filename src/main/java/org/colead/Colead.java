package org.colead;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The workspace where an organisation decides together.
@Modulithic(systemName = "Colead", sharedModules = "kernel")
@SpringBootApplication
public class Colead implements AppShellConfigurator {

    static void main(String[] args) {
        SpringApplication.run(Colead.class, args);
    }
}
