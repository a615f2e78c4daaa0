package yandu.analysis;

/// Things with a value each, the greatest at hand, whose values only fall: a heap. Of two with the same value the first comes
/// first.
final class GreatestFirst {
    private final double[] values;
    private final int[] heap;
    private int count;

    /// @param values of each thing; changed when they fall
    /// @param least only things with a greater value are taken in
    GreatestFirst(double[] values, double least) {
        this.values = values;
        heap = new int[values.length];
        for (int thing = 0; thing < values.length; thing++) {
            if (values[thing] > least) {
                heap[count++] = thing;
            }
        }
        for (int at = count / 2 - 1; at >= 0; at--) {
            sink(at, heap[at]);
        }
    }

    /// The greatest value; below all others when nothing is left.
    double value() {
        return count == 0 ? Double.NEGATIVE_INFINITY : values[heap[0]];
    }

    /// The thing that has it.
    int first() {
        return heap[0];
    }

    /// Lets the value of the first fall.
    ///
    /// @return whether it is the first still
    boolean staysFirstAt(double value) {
        int thing = heap[0];
        values[thing] = value;
        sink(0, thing);
        return heap[0] == thing;
    }

    void removeFirst() {
        count--;
        sink(0, heap[count]);
    }

    /// Puts a thing at a place of the heap and lets it sink below all that come before it.
    private void sink(int from, int thing) {
        int at = from;
        int below = firstBelow(at);
        while (below < count && comesBefore(heap[below], thing)) {
            heap[at] = heap[below];
            at = below;
            below = firstBelow(at);
        }
        heap[at] = thing;
    }

    private int firstBelow(int at) {
        int left = 2 * at + 1;
        return left + 1 < count && comesBefore(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    private boolean comesBefore(int thing, int other) {
        return values[thing] > values[other] || values[thing] == values[other] && thing < other;
    }
}
