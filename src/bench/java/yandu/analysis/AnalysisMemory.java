package yandu.analysis;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import yandu.document.Document;

/// What the analysis takes of memory: its dictionaries, which stay; the most that was ever in use while a long text was
/// analysed, rubbish included, which follows the heap's limit; and what its result holds. `-Xmx` shows how little is
/// enough: `java -XX:+UseSerialGC -Xmx192m … yandu.analysis.AnalysisMemory LONG_TEXT`
public final class AnalysisMemory {

    private AnalysisMemory() {}

    /// @param arguments a long text
    public static void main(String[] arguments) throws IOException {
        var report = Files.readString(Path.of("resources/yandu/reports/shanxi-2023-05-25.txt"));
        long without = inUse();
        new Analyzer().analyze(Document.ofPlainText(report, ""));
        long dictionaries = inUse() - without;
        var text = Files.readString(Path.of(arguments[0]));
        long before = inUse();
        var analysis = new Analyzer().analyze(Document.ofPlainText(text, ""));
        long most = mostInUse();
        say("dictionaries", dictionaries);
        say("a text of %,d characters".formatted(text.length()), before - without - dictionaries);
        say("most heap in use", most);
        say("its %,d phrases and outline".formatted(analysis.phrases().size()), inUse() - before);
        say("the process at most", processAtMost());
    }

    /// Heap in use when all rubbish is gone, in bytes.
    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long mostInUse() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /// The most memory that the process had, in bytes, where the system says so (Linux); else 0.
    private static long processAtMost() throws IOException {
        var status = Path.of("/proc/self/status");
        var lines = Files.isReadable(status) ? Files.readAllLines(status) : List.<String>of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }

    private static void say(String what, long bytes) {
        System.out.printf(Locale.ROOT, "%-40s %7.1f MB%n", what, bytes / 1e6);
    }
}
