-- Everything that is searched besides cards, in a file of its own: it can be made again from the library at any time.
create table indexed_report (
    number integer primary key,                        -- newer reports have higher ones
    id     text    not null unique,
    stamp  text    not null                            -- of the text and the rules that the rows were made with
) strict;

-- The id is the number of the report and where the sentence begins: number << 32 | offset.
create table sentence (
    id   integer primary key,
    text text    not null
) strict;

create table phrase (
    id      integer primary key,
    key     text    not null unique,                   -- folded
    text    text    not null,
    kind    text    not null,
    reports integer not null default 0                 -- how many have it
) strict;

create table phrase_place (
    number integer not null,                           -- of the report
    phrase integer not null,
    start  integer not null,                           -- where it stands first
    count  integer not null,
    primary key (number, phrase)
) strict, without rowid;

create index phrase_place_by_phrase on phrase_place (phrase, number, count);

-- Which rows hold which tokens, not where: see decision 093.
create virtual table sentence_words using fts5(
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

create virtual table phrase_words using fts5(
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

-- So much is gathered in memory before it is written: fewer pieces to merge.
insert into sentence_words (sentence_words, rank) values ('hashsize', 33554432);
