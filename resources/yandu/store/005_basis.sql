-- What the memory in `card` was worked out with: parameters, steps, calendar. When settings say otherwise it is worked
-- out anew from the log. At most one row.
create table memory_basis (
    one  integer primary key check (one = 1),
    text text    not null
) strict;
