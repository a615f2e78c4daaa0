package yandu.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Time from the start of the process to the first frame: an empty window beside the window with the report,
/// in turns, each in a process of its own. `mvn -q -Pbench test-compile exec:exec
/// -Dbench.main=yandu.app.StartBench`
public final class StartBench {
    private static final int ROUNDS = 9;

    /// The options of the run command in the pom, and a display in memory, for both windows.
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw");

    private StartBench() {}

    /// Without arguments: the comparison. `empty`, or `report` and a data folder: one start.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            compare();
        } else if (arguments[0].equals("empty")) {
            openEmpty();
        } else {
            openReport(Path.of(arguments[1]));
        }
    }

    private static void compare() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("yandu-start");
        start("report", data);
        var empty = new ArrayList<Long>();
        var report = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            empty.add(start("empty", data));
            report.add(start("report", data));
        }
        System.out.printf("empty window      %s ms, median %d%n", empty, median(empty));
        System.out.printf("window and report %s ms, median %d%n", report, median(report));
        System.out.printf("ratio %.2f%n", (double) median(report) / median(empty));
    }

    private static long start(String what, Path data) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartBench.class.getName(), what));
        command.add(data.toString());
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return Long.parseLong(said);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void openEmpty() {
        Platform.startup(() -> {
            FirstFrame.await(scene -> true);
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1280, 800));
            stage.show();
        });
    }

    private static void openReport(Path data) {
        YanduApp.run(Places.in(data), Launch.of(), () -> FirstFrame.await(StartBench::showsReport));
    }

    private static boolean showsReport(Scene scene) {
        return scene.lookup(".paper .line-body") != null;
    }
}
