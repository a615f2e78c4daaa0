-- Reports that are decks of cards: their text is a list of notes, in which nothing is looked for.
create table deck (
    report text primary key references report
) strict, without rowid;

-- What was known of a card when it came with a deck: its grades elsewhere are in it already, those given here go on from
-- it. In the log they have no source.
create table brought_memory (
    report      text    not null references report,
    key         text    not null,
    phase       text    not null,
    stability   real    not null,
    difficulty  real    not null,
    step        integer not null,
    due         integer,
    last_review integer,
    reviews     integer not null,
    lapses      integer not null,
    logged      integer not null,                      -- how many of its grades came along
    forgotten   integer not null default 0,            -- the user has made it a new card
    primary key (report, key)
) strict, without rowid;
