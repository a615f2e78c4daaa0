-- What cards say, for searches that no index helps with; and all that a search asks of a card besides its words, side
-- by side, so that it need not read the cards themselves.
create table card_text (
    number integer primary key references card,
    text   text not null
) strict;

create index card_by_state on card (
    report, made, removed, lost, suspended, buried_until, phase, due, last_review, stability, difficulty, reviews,
    lapses, kind, area, flag, marked, triaged, first_made, tags
);
