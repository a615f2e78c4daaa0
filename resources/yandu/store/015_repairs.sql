-- What was mended in a text on its way in, or left out of it. By its text: an older one that comes back has its own.
create table repair (
    report text    not null references report,
    hash   text    not null,
    key    text    not null,
    count  integer not null,
    primary key (report, hash, key)
) strict;
