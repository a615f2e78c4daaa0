package yandu.analysis;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/// Runs of words or characters of a text in order, a number each; one is made when it is asked for. As objects, the hundreds of
/// thousands of a long text would be moved by the collector again and again while the text is read.
///
/// @param <T> a run with a beginning, an end and some marks
abstract class Runs<T> extends AbstractList<T> implements RandomAccess {
    /// Bits of the marks.
    private static final int MARKS = 3;

    private long[] numbers = new long[64];
    private int count;

    /// @param first where it begins
    /// @param end where it ends, not before that
    /// @param marks 0..7
    final void add(int first, int end, int marks) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count + count / 2);
        }
        numbers[count++] = (long) first << Integer.SIZE | end - first << MARKS | marks;
    }

    /// The run of three numbers that [#add] was given.
    abstract T run(int first, int end, int marks);

    @Override
    public final T get(int index) {
        long number = numbers[index];
        int first = (int) (number >>> Integer.SIZE);
        return run(first, first + ((int) number >>> MARKS), (int) number & (1 << MARKS) - 1);
    }

    @Override
    public final int size() {
        return count;
    }

    /// As of any list, but without a look whether it was changed meanwhile.
    @Override
    public final Iterator<T> iterator() {
        return new Walk();
    }

    private final class Walk implements Iterator<T> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < count;
        }

        @Override
        public T next() {
            if (next >= count) {
                throw new NoSuchElementException();
            }
            return get(next++);
        }
    }
}
