-- The session of review under way: however the program ends, it goes on with the same card.
create table session (
    id          integer primary key check (id = 1),
    report      text,                                  -- what is reviewed; nothing for the whole library
    area        integer,
    after       integer not null,                      -- the last row of the log before it began
    days_ahead  integer not null,                      -- cards of so many days to come are asked too
    extra_new   integer not null,                      -- new cards beyond what a day allows
    began       integer not null,
    card_report text,                                  -- the card that is up
    card_key    text,
    check ((card_report is null) = (card_key is null))
) strict;

-- Cards of one sentence find each other.
create index card_by_sentence on card (report, sentence_start);

-- An undone grade is found by index, however many there are.
drop view live_review;

create view live_review as
select * from review
where rating is not null and not exists (select 1 from review as later where later.undoes = review.id);
