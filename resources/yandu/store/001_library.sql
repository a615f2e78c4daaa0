-- The first library. Times are milliseconds since 1970 in UTC, offsets are UTF-16 code units of report.text.
pragma application_id = 1499557476; -- "Yand"

create table report (
    id       text primary key check (length(id) = 12),
    hash     text not null unique, -- SHA-256 of the text
    title    text not null,
    text     text not null,
    blocks   text not null,        -- JSON list
    date     text,                 -- ISO, where known
    source   text not null,
    added    integer not null,
    phrases  integer not null,     -- how many the analysis found
    rules    integer not null,     -- version of the rules that found them
    removed  integer               -- when it was taken out of the library
) strict;

create unique index report_by_age on report (added, id);

create table reading (
    report   text primary key references report,
    position integer not null default 0,
    opened   integer not null
) strict, without rowid;

-- What a card asks is derived and written anew with the analysis; its memory is precious and stays.
create table card (
    report         text not null references report,
    key            text not null,
    kind           text not null,
    prompt         text not null,                      -- JSON
    answer         text not null,
    answer_start   integer,                            -- where the answer stands, unless it is an expansion
    answer_end     integer,
    answer_source  text,                               -- where the expansion was read
    sentence_start integer not null,
    sentence_end   integer not null,
    area           integer,
    position       integer not null,                   -- place among the report's cards
    made           integer not null default 1,         -- 0: the text no longer holds it; set aside
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
    primary key (report, key),
    check ((answer_start is null) = (answer_end is null)),
    check ((answer_start is null) <> (answer_source is null))
) strict;

create index card_by_due on card (phase, due);
create index card_by_place on card (report, phase, position);

create view live_card as
select card.*, report.added
from card join report on report.id = card.report
where card.made and report.removed is null;

-- The log of grades: it only grows. An undone grade stays; a later row says that it was undone.
create table review (
    id     integer primary key,
    at     integer not null,
    report text    not null references report,
    card   text    not null,
    rating integer check (rating between 1 and 4),
    millis integer,
    source text check (source in ('CARD', 'QUIZ', 'MASK')),
    phase  text,                                       -- of the card before the grade
    undoes integer unique references review,
    check ((rating is null) <> (undoes is null))
) strict;

create index review_by_card on review (report, card);
create index review_by_time on review (at);

create view live_review as
select * from review
where rating is not null and id not in (select undoes from review where undoes is not null);

create trigger review_is_never_changed before update on review
begin select raise(abort, 'the review log only grows'); end;

create trigger review_is_never_deleted before delete on review
begin select raise(abort, 'the review log only grows'); end;

create table quiz_answer (
    id       integer primary key,
    at       integer not null,
    report   text    not null references report,
    topic    text    not null,                         -- what was asked, the same however it is asked again
    area     integer,
    question text    not null,                         -- JSON, as it was shown
    given    text    not null,
    expected text    not null,
    right    integer not null,
    credit   real    not null,
    millis   integer not null
) strict;

create index quiz_answer_by_topic on quiz_answer (report, topic);

create trigger quiz_answer_is_never_changed before update on quiz_answer
begin select raise(abort, 'quiz answers are only added'); end;

create trigger quiz_answer_is_never_deleted before delete on quiz_answer
begin select raise(abort, 'quiz answers are only added'); end;

create table note (
    id           integer primary key,
    report       text    not null references report,
    span_start   integer not null,
    span_end     integer not null,
    quote        text    not null,
    before_quote text    not null,
    after_quote  text    not null,
    text         text    not null,
    colour       integer not null,
    changed      integer not null,
    removed      integer not null default 0
) strict;

create index note_by_report on note (report);
