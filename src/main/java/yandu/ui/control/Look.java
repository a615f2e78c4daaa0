package yandu.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import yandu.settings.Settings;

/// What a window looks like: AtlantaFX's Primer below, our roles and screens above, one font family. Pop-ups
/// take it over from the window that opens them.
///
/// @param family the font family, see [Fonts]
public record Look(Settings.Theme theme, String family) {

    private static final String FOLDER = "/yandu/ui/";

    /// Puts on the theme below. Called before the first control is made, it spares the start the theme of
    /// JavaFX itself.
    public void wear() {
        Application.setUserAgentStylesheet(
                theme.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /// Dresses a scene; a second call re-dresses it at once.
    public void dress(Scene scene) {
        wear();
        scene.getStylesheets().setAll(sheets());
    }

    /// Addresses of the style sheets, later ones win.
    List<String> sheets() {
        var sheets = new ArrayList<String>();
        sheets.add(sheet("base"));
        for (Screen screen : Screen.values()) {
            sheets.add(sheet(screen.id()));
        }
        sheets.add(sheet("shell"));
        sheets.add(sheet(theme.name().toLowerCase(Locale.ROOT)));
        sheets.add(familySheet());
        return sheets;
    }

    private static String sheet(String name) {
        return Look.class.getResource(FOLDER + name + ".css").toExternalForm();
    }

    /// The family is known only at run time, so its style sheet is written here.
    private String familySheet() {
        var rule = ".root { -fx-font-family: \"" + family + "\"; }";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
