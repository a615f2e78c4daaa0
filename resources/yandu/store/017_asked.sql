-- From when on a card may be asked: when it is due and no longer put aside. By it the queue is walked without a look at those
-- that were put aside today, and a grade rewrites one index of what waits instead of two.
alter table card add column asked integer generated always as (max(coalesce(due, 0), coalesce(buried_until, 0))) virtual;

drop index card_by_due;
create index card_by_asked on card (
    phase, asked, report, position, made, removed, suspended, due, buried_until, area, sentence_start
) where phase <> 'NEW';

drop index card_by_place;
create index card_fresh on card (
    report, position, made, removed, suspended, buried_until, area, sentence_start
) where phase = 'NEW';

-- The cards that ask for a piece of a list are found by where they are answered.
create index card_by_answer on card (report, answer_start);
