-- What was done, by quarters of an hour: study days and hours begin at a full quarter in every time zone, so no setting
-- changes it. A trigger keeps it in the transaction of the grade; it says what the log says, undone grades taken off.
create table worked (
    quarter       integer primary key,                 -- of an hour, since 1970
    grades        integer not null,
    right         integer not null,                    -- of them above Again
    millis        integer not null,
    young         integer not null,                    -- cards in review that had waited less than three weeks
    young_right   integer not null,
    young_millis  integer not null,
    mature        integer not null,                    -- and those that had waited longer
    mature_right  integer not null,
    mature_millis integer not null
) strict;

-- A grade as a row of that table.
create view single_worked as
select id, report, card, at, at / 900000 as quarter, 1 as grades, rating > 1 as right, coalesce(millis, 0) as millis,
    phase is 'REVIEW' and coalesce(interval, 0) < 21 as young,
    phase is 'REVIEW' and coalesce(interval, 0) >= 21 as mature
from review where rating is not null;

create trigger review_is_counted after insert on review
begin
    insert into worked
    select quarter, sign, sign * right, sign * millis,
        sign * young, sign * (young and right), sign * young * millis,
        sign * mature, sign * (mature and right), sign * mature * millis
    from single_worked, (select iif(new.undoes is null, 1, -1) as sign)
    where id = coalesce(new.undoes, new.id)
    on conflict (quarter) do update set
        grades = grades + excluded.grades, right = right + excluded.right, millis = millis + excluded.millis,
        young = young + excluded.young, young_right = young_right + excluded.young_right,
        young_millis = young_millis + excluded.young_millis,
        mature = mature + excluded.mature, mature_right = mature_right + excluded.mature_right,
        mature_millis = mature_millis + excluded.mature_millis;
end;

insert into worked
select quarter, count(*), sum(right), sum(millis),
    sum(young), sum(young and right), sum(young * millis),
    sum(mature), sum(mature and right), sum(mature * millis)
from single_worked
where id not in (select undoes from review where undoes is not null)
group by quarter;

-- Everything by which cards are measured, so that a hundred thousand are measured without a look at what they ask.
drop index card_by_state;
create index card_by_state on card (
    report, made, removed, lost, suspended, buried_until, phase, due, last_review, stability, difficulty, reviews,
    lapses, kind, area, flag, marked, triaged, first_made, tags, step, key
);
