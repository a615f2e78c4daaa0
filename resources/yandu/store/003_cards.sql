-- What a user does with cards, and cards of the user's own. The table of cards is made anew with a number of its own
-- for the index of words; whatever was in it stays.
drop view live_card;

create table new_card (
    number         integer primary key,
    report         text    not null references report,
    key            text    not null,                   -- for good: reviews are logged under it
    kind           text    not null,
    prompt         text    not null,                   -- JSON, as its maker wrote it
    answer         text    not null,
    answer_start   integer,                            -- where the answer stands, where it is a piece of the report
    answer_end     integer,
    answer_parts   text,                               -- JSON list: places of several pieces, or words the user wrote
    answer_source  text,                               -- where an expansion was read; empty: the user wrote it
    sentence_start integer not null,
    sentence_end   integer not null,
    area           integer,
    position       integer not null,                   -- place among the report's cards
    made           integer not null default 1,         -- 0: the text no longer holds it; set aside
    lost           integer,                            -- since when the text no longer holds its sentence
    lost_sentence  text,                               -- that sentence
    removed        integer,                            -- since when the user has set it aside for good
    first_made     integer not null default 0,
    triaged        integer not null default 0,         -- the user has looked at it before it is asked for the first time
    front_wording  text,                               -- the user's words for it
    back_wording   text,
    flag           integer not null default 0 check (flag between 0 and 7),
    marked         integer not null default 0,
    tags           text    not null default '',        -- each between two spaces
    suspended      integer not null default 0,
    buried_until   integer,
    phase          text    not null default 'NEW',
    stability      real    not null default 0,
    difficulty     real    not null default 0,
    step           integer not null default 0,
    due            integer,
    last_review    integer,
    reviews        integer not null default 0,
    lapses         integer not null default 0,
    indexed        integer not null default 0,         -- its words are in the index
    unique (report, key),
    check ((answer_start is null) = (answer_end is null)),
    check ((answer_start is null) <> (answer_source is null))
) strict;

insert into new_card (report, key, kind, prompt, answer, answer_start, answer_end, answer_source, sentence_start,
    sentence_end, area, position, made, suspended, buried_until, phase, stability, difficulty, step, due, last_review,
    reviews, lapses, first_made, triaged)
select card.report, key, kind, prompt, answer, answer_start, answer_end, answer_source, sentence_start,
    sentence_end, area, position, made, suspended, buried_until, phase, stability, difficulty, step, due, last_review,
    reviews, lapses, report.added, 1
from card join report on report.id = card.report
order by report.added, report.id, card.position;

drop table card;
alter table new_card rename to card;

create index card_by_due on card (phase, due);
create index card_by_place on card (report, phase, position);
create index card_to_index on card (indexed) where indexed = 0;

create view live_card as
select card.*, report.added
from card join report on report.id = card.report
where card.made and card.removed is null and report.removed is null;

-- Words of fronts and answers, a character a word; how they sound; how each begins to sound.
create virtual table card_words using fts5 (
    words, syllables, initials,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- A corrected sentence gives its card another key; the card keeps the one it had.
create table card_alias (
    report text not null references report,
    maker  text not null,                              -- what the maker calls it now
    key    text not null,
    score  real not null,                              -- how alike both are, 0..1
    primary key (report, maker)
) strict, without rowid;

create table own_card (
    report       text    not null references report,
    id           text    not null,                     -- key of its card, or the beginning of its cards' keys
    kind         text    not null check (kind in ('OWN', 'OWN_CLOZE', 'CONTRAST')),
    front        text    not null,
    back         text    not null,
    span_start   integer,                              -- where in the report it belongs, where it belongs somewhere
    span_end     integer,
    quote        text,
    before_quote text,
    after_quote  text,
    changed      integer not null,
    removed      integer not null default 0,
    primary key (report, id),
    check ((span_start is null) = (quote is null))
) strict, without rowid;

-- What was typed as the answer of a card.
create table given_answer (
    id         integer primary key,
    at         integer not null,
    report     text    not null references report,
    card       text    not null,
    given      text    not null,
    verdict    text    not null check (verdict in ('RIGHT', 'CLOSE', 'WRONG')),
    overridden integer not null default 0              -- the user said that it was right all the same
) strict;

create index given_answer_by_card on given_answer (report, card);

create trigger given_answer_is_never_changed before update on given_answer
begin select raise(abort, 'given answers are only added'); end;

create trigger given_answer_is_never_deleted before delete on given_answer
begin select raise(abort, 'given answers are only added'); end;
