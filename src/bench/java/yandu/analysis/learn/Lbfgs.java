package yandu.analysis.learn;

import java.util.ArrayDeque;
import java.util.Arrays;

/// Finds the least value of a smooth convex function of many variables: limited-memory BFGS, Nocedal and Wright, Numerical
/// Optimization, 2nd edition, algorithms 7.4 (direction) and 3.1 (step).
final class Lbfgs {
    private static final int REMEMBERED = 10;
    private static final int MOST_ROUNDS = 300;
    /// It rests when so many rounds in turn make less than this share of the value each. One alone says little: where a step
    /// has to be cut short again and again, the next may be long.
    private static final double RESTING = 1e-7;
    private static final int RESTING_ROUNDS = 4;
    /// The share of the foretold decrease that a step has to make, and how much shorter the next is tried.
    private static final double ENOUGH = 1e-4;
    private static final double SHORTER = 0.5;
    private static final int MOST_STEPS = 20;

    /// A function and its slope.
    interface Function {
        /// @param slope where the slope at this place is put
        /// @return the value at this place
        double at(double[] place, double[] slope);
    }

    /// A step and how the slope changed along it.
    private record Change(double[] step, double[] slope, double product) {}

    private Lbfgs() {}

    /// The place of the least value, looked for from 0 on.
    static double[] least(Function function, int size) {
        var place = new double[size];
        var slope = new double[size];
        double value = function.at(place, slope);
        var changes = new ArrayDeque<Change>();
        int resting = 0;
        for (int round = 0; round < MOST_ROUNDS && resting < RESTING_ROUNDS; round++) {
            var direction = direction(slope, changes);
            double foretold = Rows.product(direction, slope);
            double step = changes.isEmpty() ? 1 / Math.max(1, Math.sqrt(-foretold)) : 1;
            var next = new double[size];
            var nextSlope = new double[size];
            double nextValue = Double.POSITIVE_INFINITY;
            for (int tried = 0; tried < MOST_STEPS && !(nextValue <= value + ENOUGH * step * foretold); tried++) {
                step *= tried == 0 ? 1 : SHORTER;
                for (int i = 0; i < size; i++) {
                    next[i] = place[i] + step * direction[i];
                }
                nextValue = function.at(next, nextSlope);
            }
            if (!(nextValue < value)) {
                return place;
            }
            resting = value - nextValue > RESTING * Math.abs(value) ? 0 : resting + 1;
            remember(changes, minus(next, place), minus(nextSlope, slope));
            place = next;
            slope = nextSlope;
            value = nextValue;
        }
        return place;
    }

    /// Downhill, as the last changes of the slope bend it (the two loops of algorithm 7.4).
    private static double[] direction(double[] slope, ArrayDeque<Change> changes) {
        var direction = slope.clone();
        var shares = new double[changes.size()];
        int at = shares.length;
        for (var newest = changes.descendingIterator(); newest.hasNext();) {
            var change = newest.next();
            shares[--at] = Rows.product(change.step, direction) / change.product;
            Rows.add(direction, -shares[at], change.slope);
        }
        if (!changes.isEmpty()) {
            var last = changes.getLast();
            double size = last.product / Rows.product(last.slope, last.slope);
            Arrays.setAll(direction, i -> size * direction[i]);
        }
        for (var change : changes) {
            Rows.add(direction, shares[at] - Rows.product(change.slope, direction) / change.product, change.step);
            at++;
        }
        Arrays.setAll(direction, i -> -direction[i]);
        return direction;
    }

    private static void remember(ArrayDeque<Change> changes, double[] step, double[] slope) {
        double product = Rows.product(step, slope);
        if (product > 0) {
            changes.addLast(new Change(step, slope, product));
            if (changes.size() > REMEMBERED) {
                changes.removeFirst();
            }
        }
    }

    private static double[] minus(double[] one, double[] other) {
        var difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }
}
