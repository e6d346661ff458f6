package org.colead;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.colead.uikit.Kept;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The workspace where an organisation decides together.
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("colead/colead.css")
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

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "colead/mark.svg");
        page.addMetaTag("color-scheme", "light dark");
        page.addInlineWithContents(
                Inline.Position.PREPEND, CHOSEN_SCHEME, Inline.Wrapping.JAVASCRIPT);
        page.addInlineWithContents(
                Inline.Position.PREPEND, Kept.script(), Inline.Wrapping.JAVASCRIPT);
    }

    /// Light or dark as chosen on this device, before anything is painted.
    private static final String CHOSEN_SCHEME =
            """
            try {
              const chosen = localStorage.getItem('colead:theme');
              if (chosen) document.documentElement.style.colorScheme = chosen;
            } catch (e) { console.debug(e); }
            """;
}
