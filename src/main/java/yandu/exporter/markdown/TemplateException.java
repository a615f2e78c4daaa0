package yandu.exporter.markdown;

/// A template that cannot be used: the user wrote it and can mend it.
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final int line;
    private final String name;

    /// What is wrong.
    public enum Fault {
        /// It names what there is not.
        UNKNOWN,
        /// A part is opened and not closed, or the other way round.
        UNPAIRED,
        /// It wants another template inside, of which there are none.
        PARTIAL,
        /// Its parts lie in one another deeper than can be followed.
        DEEP,
        /// A mark that says nothing.
        UNREADABLE
    }

    TemplateException(Throwable cause, Fault fault, int line, String name) {
        super(fault + " " + name, cause);
        this.fault = fault;
        this.line = line;
        this.name = name;
    }

    public Fault fault() {
        return fault;
    }

    /// Number of the line, from 1; 0 where it is not known.
    public int line() {
        return line;
    }

    /// What stands in the mark.
    public String name() {
        return name;
    }
}
