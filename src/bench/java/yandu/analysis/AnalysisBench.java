package yandu.analysis;

import com.hankcs.hanlp.HanLP;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.SegToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import yandu.document.Document;

/// The whole analysis of a text (outline, phrases with all their places, reasons) beside what others do with it, in one
/// run: HanLP's list of phrases, which is the nearest to it, and the mere words of Lucene's smartcn and of jieba in Java
/// (which has no TF-IDF). One core: `taskset -c 0` before the command; the collector that needs no other is chosen here.
/// `-Dyandu.bench.text=FILE` (as `-jvmArgsAppend` of JMH) names a long text; its first 100,000 characters (about 0.3 MB)
/// and the whole are measured beside the built-in report.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1", "-Xmx1g"})
public class AnalysisBench {

    /// Which text: the built-in report, the first 100,000 characters of the long text, or all of it.
    @Param({"report", "part", "whole"})
    public String size;

    private String text;
    private final Analyzer analyzer = new Analyzer();
    private final JiebaSegmenter jieba = new JiebaSegmenter();

    @Setup
    public void read() throws IOException {
        if (size.equals("report")) {
            text = Files.readString(Path.of("resources/yandu/reports/shanxi-2023-05-25.txt"));
        } else {
            var name = System.getProperty("yandu.bench.text");
            if (name == null) {
                throw new IOException("name a long text with -Dyandu.bench.text=FILE, or choose -p size=report");
            }
            var whole = Files.readString(Path.of(name));
            text = size.equals("part") ? whole.substring(0, Math.min(100_000, whole.length())) : whole;
        }
    }

    @Benchmark
    public Analysis yandu() {
        return analyzer.analyze(Document.ofPlainText(text, "text"));
    }

    @Benchmark
    public List<String> hanlpPhrases() {
        return HanLP.extractPhrase(text, 100);
    }

    @Benchmark
    public int smartcnSegmentation() throws IOException {
        int tokens = 0;
        try (var smartcn = new SmartChineseAnalyzer();
                var stream = smartcn.tokenStream("text", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public List<SegToken> jiebaSegmentation() {
        return jieba.process(text, JiebaSegmenter.SegMode.SEARCH);
    }
}
