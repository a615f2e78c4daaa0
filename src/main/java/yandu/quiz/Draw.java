package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Drawing lots, the same on every machine.
final class Draw {

    private Draw() {}

    /// One of them; the list must not be empty.
    static <T> T one(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    /// All of them in another order.
    static <T> List<T> shuffled(List<T> from, RandomGenerator random) {
        var shuffled = new ArrayList<>(from);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var swap = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, swap);
        }
        return shuffled;
    }

    /// At most `count` of them.
    static <T> List<T> some(List<T> from, int count, RandomGenerator random) {
        var shuffled = shuffled(from, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }
}
