package yandu.ui.settings;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import yandu.service.Curating;
import yandu.ui.task.Tasks;

/// What the user says about words, taken away as files and brought in from others.
public final class OwnWordsModel {
    private final Curating curating;
    private final Tasks tasks;

    /// One of the user's tables.
    enum Table {
        GLOSSARY("glossary"),
        DECISIONS("decisions");

        private final String id;

        Table(String id) {
            this.id = id;
        }

        /// The word in keys.
        String id() {
            return id;
        }

        /// What a file of it is called unless the user says otherwise.
        String fileName() {
            return "yandu-" + id + ".tsv";
        }
    }

    public OwnWordsModel(Curating curating, Tasks tasks) {
        this.curating = curating;
        this.tasks = tasks;
    }

    /// Writes a table; `then` is told how many lines it has.
    void takeAway(Table table, Path file, IntConsumer then, Consumer<Throwable> failed) {
        run(
                () -> table == Table.GLOSSARY ? curating.exportGlossary(file) : curating.exportDecisions(file),
                then,
                failed);
    }

    /// Reads a table and brings all cards in line with it; `then` is told how many lines it has.
    void bringIn(Table table, Path file, IntConsumer then, Consumer<Throwable> failed) {
        run(
                () -> {
                    int lines =
                            table == Table.GLOSSARY ? curating.importGlossary(file) : curating.importDecisions(file);
                    curating.settle();
                    return lines;
                },
                then,
                failed);
    }

    private void run(Callable<Integer> work, IntConsumer then, Consumer<Throwable> failed) {
        tasks.run(work, then::accept, failed);
    }
}
