package yandu.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import yandu.quiz.Focus;
import yandu.quiz.LexiconStock;
import yandu.quiz.PaperMaker;
import yandu.quiz.Pool;
import yandu.quiz.QuizMode;
import yandu.quiz.QuizTypes;
import yandu.quiz.Stock;
import yandu.schedule.Memory;
import yandu.store.CardState;
import yandu.store.Cards;
import yandu.store.QuizAnswers;
import yandu.store.Reports;
import yandu.study.Material;

/// Makes the questions of a quiz: chooses the reports and what of them is asked.
final class Papers {
    /// A paper over the whole library takes from so many reports at most.
    private static final int MOST_REPORTS = 8;

    /// Below this recall something counts as weak.
    private static final double WEAK = 0.8;

    private static final int AT_HAND = 8;

    private final Shelf shelf;
    private final Reports reports;
    private final Cards cards;
    private final QuizAnswers answers;
    private final StudyRules rules;
    private final Stock lexicon = new LazyStock(LexiconStock::new);
    private final Map<Key, Pool> pools =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(AT_HAND * 2, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Key, Pool> eldest) {
                            return size() > AT_HAND;
                        }
                    });

    /// Which pool it is. Materials are equal only to themselves: a changed report makes another pool.
    private record Key(Material material, boolean portable, boolean persons) {}

    Papers(Shelf shelf, Reports reports, Cards cards, QuizAnswers answers, StudyRules rules) {
        this.shelf = shelf;
        this.reports = reports;
        this.cards = cards;
        this.answers = answers;
        this.rules = rules;
    }

    /// @throws Refused if there is no such type, or nothing to ask about
    List<QuizItem> make(QuizPlan plan, long seed) {
        for (var type : plan.types()) {
            if (QuizTypes.ALL.stream().noneMatch(known -> known.id().equals(type))) {
                throw new Refused(Refused.Kind.USAGE, "quiz.refused.type", type);
            }
        }
        var items = plan.scope().reportId().isPresent() ? ofOne(plan, seed) : ofMany(plan, seed);
        return plan.mode() == QuizMode.MOCK ? inSections(items) : items;
    }

    private List<QuizItem> ofOne(QuizPlan plan, long seed) {
        var id = plan.scope().reportId().orElseThrow();
        var items = questions(plan, id, weak(plan), plan.questions(), seed);
        if (items.isEmpty()) {
            boolean narrow = plan.scope().area().isPresent() || !plan.themes().isEmpty() || plan.weak();
            var key = narrow ? "quiz.refused.narrow" : "quiz.refused.too-little";
            throw new Refused(Refused.Kind.FAILED, key, shelf.report(id).title());
        }
        return items;
    }

    /// Some from each of some reports, drawn by lot.
    private List<QuizItem> ofMany(QuizPlan plan, long seed) {
        var weak = weak(plan);
        var ids = new ArrayList<>(plan.weak() ? List.copyOf(weak.keySet()) : reports.ids());
        Collections.sort(ids);
        Collections.shuffle(ids, new Random(seed));
        int taken = Math.min(ids.size(), Math.min(MOST_REPORTS, plan.questions()));
        var items = new ArrayList<QuizItem>();
        for (int i = 0; i < ids.size() && items.size() < plan.questions() && i < 2 * MOST_REPORTS; i++) {
            int left = plan.questions() - items.size();
            int wanted = i < taken ? Math.ceilDiv(left, taken - i) : left;
            items.addAll(questions(plan, ids.get(i), weak, wanted, seed + i));
        }
        if (items.isEmpty()) {
            throw new Refused(Refused.Kind.FAILED, plan.weak() ? "quiz.refused.no-weak" : "quiz.refused.nothing");
        }
        Collections.shuffle(items, new Random(seed));
        return List.copyOf(items);
    }

    private List<QuizItem> questions(QuizPlan plan, String id, Map<String, Set<String>> weak, int count, long seed) {
        var focus = new Focus(plan.scope().area(), plan.themes(), weak.getOrDefault(id, Set.of()));
        if (plan.weak() && focus.cards().isEmpty()) {
            return List.of();
        }
        return PaperMaker.make(pool(id, plan.seed().isPresent()), plan.types(), focus, count, seed).questions().stream()
                .map(question -> new QuizItem(id, question))
                .toList();
    }

    private Pool pool(String id, boolean portable) {
        var material = shelf.material(id);
        var key = new Key(material, portable, rules.quiz().persons());
        return pools.computeIfAbsent(
                key,
                _ ->
                        new Pool(
                                material,
                                portable ? List.of(lexicon) : List.of(new LibraryStock(cards, id), lexicon),
                                key.persons()));
    }

    /// Of each report the cards that are known worst; nothing where the plan does not ask for them.
    private Map<String, Set<String>> weak(QuizPlan plan) {
        if (!plan.weak()) {
            return Map.of();
        }
        var scope = plan.scope().selection();
        var weak =
                cards.states(scope).stream()
                        .filter(this::isWeak)
                        .collect(
                                Collectors.groupingBy(
                                        CardState::reportId, Collectors.mapping(CardState::key, Collectors.toSet())));
        answers.missed(scope).stream()
                .filter(missed -> missed.rightsInARow() < rules.quiz().rights())
                .forEach(
                        missed ->
                                weak.computeIfAbsent(missed.wrong().reportId(), _ -> new HashSet<>())
                                        .addAll(QuestionJson.read(missed.wrong().question()).cardKeys()));
        if (weak.isEmpty()) {
            throw new Refused(Refused.Kind.FAILED, "quiz.refused.no-weak");
        }
        return weak;
    }

    private boolean isWeak(CardState state) {
        var memory = state.memory();
        return !state.suspended()
                && memory.reviews() > 0
                && (memory.lapses() > 0 || memory.phase() != Memory.Phase.REVIEW || rules.scheduler().recall(memory, rules.now()) < WEAK);
    }

    /// Type by type, as on an examination paper.
    private static List<QuizItem> inSections(List<QuizItem> items) {
        var order = QuizTypes.ALL.stream().map(type -> type.id()).toList();
        return items.stream()
                .sorted(Comparator.comparingInt(item -> order.indexOf(item.question().type())))
                .toList();
    }
}
