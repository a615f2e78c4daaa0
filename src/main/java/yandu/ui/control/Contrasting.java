package yandu.ui.control;

import java.util.List;
import java.util.function.Consumer;
import yandu.schedule.CardId;
import yandu.service.Contrasts;
import yandu.service.LeechHelp;
import yandu.study.OwnCard;
import yandu.ui.task.Tasks;

/// Makes contrast cards of two answers that were taken for each other.
public final class Contrasting {
    private final LeechHelp help;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;

    public Contrasting(LeechHelp help, Tasks tasks, Consumer<Throwable> failed) {
        this.help = help;
        this.tasks = tasks;
        this.failed = failed;
    }

    /// What can be told apart in a report. Slow: not for the JavaFX thread.
    public Contrasts in(String reportId) {
        return help.contrasts(reportId);
    }

    /// Looks for the card that a wrong answer belongs to; `found` is told only where there is one.
    public void find(CardId asked, String given, Consumer<CardId> found) {
        tasks.run(
                () -> help.contrasts(asked.reportId()).with(asked.cardKey(), given),
                other -> other.ifPresent(found),
                failed);
    }

    /// Makes the cards, as one step.
    void make(CardId asked, CardId other, Consumer<List<OwnCard>> made) {
        tasks.run(() -> help.contrast(asked, other), made, failed);
    }
}
