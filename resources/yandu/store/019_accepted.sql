-- A grade that was accepted, on the disk before anything that follows from it: a page to write, so that nobody waits
-- longer. It is gone when the log has it and all that follows is worked out; it is there after a start only if the
-- program ended in between.
create table accepted_grade (
    one        integer primary key check (one = 1),
    at         integer not null,
    report     text    not null references report,
    card       text    not null,
    rating     integer not null check (rating between 1 and 4),
    millis     integer not null,
    given      text,                                   -- what was typed, where something was
    verdict    text check (verdict in ('RIGHT', 'CLOSE', 'WRONG')),
    overridden integer,
    items      text    not null,                       -- of a list, each right (1) or wrong (0)
    check ((given is null) = (verdict is null)),
    check ((given is null) = (overridden is null))
) strict;
