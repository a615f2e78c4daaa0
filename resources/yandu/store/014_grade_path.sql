-- What a grade needs to know of the day, and the card that comes next, are found without a look at all that was graded
-- or waits today.
drop trigger review_is_counted;
drop view single_worked;

-- First grades and reviews that count towards the limits of a day: quizzes do not.
alter table worked add column fresh integer not null default 0;
alter table worked add column reviews integer not null default 0;

-- A grade as a row of `worked`.
create view single_worked as
select id, report, card, at, at / 900000 as quarter, 1 as grades, rating > 1 as right, coalesce(millis, 0) as millis,
    phase is 'REVIEW' and coalesce(interval, 0) < 21 as young,
    phase is 'REVIEW' and coalesce(interval, 0) >= 21 as mature,
    phase is 'NEW' and source is not 'QUIZ' as fresh,
    phase is 'REVIEW' and source is not 'QUIZ' as reviews
from review where rating is not null;

-- What `worked` is to say.
create view worked_by_log as
select quarter, sum(grades) as grades, sum(right) as right, sum(millis) as millis,
    sum(young) as young, sum(young and right) as young_right, sum(young * millis) as young_millis,
    sum(mature) as mature, sum(mature and right) as mature_right, sum(mature * millis) as mature_millis,
    sum(fresh) as fresh, sum(reviews) as reviews
from single_worked
where id not in (select undoes from review where undoes is not null)
group by quarter;

create trigger grade_is_counted after insert on review when new.rating is not null
begin
    insert into worked
    values (
        new.at / 900000, 1, new.rating > 1, coalesce(new.millis, 0),
        new.phase is 'REVIEW' and coalesce(new.interval, 0) < 21,
        new.phase is 'REVIEW' and coalesce(new.interval, 0) < 21 and new.rating > 1,
        (new.phase is 'REVIEW' and coalesce(new.interval, 0) < 21) * coalesce(new.millis, 0),
        new.phase is 'REVIEW' and coalesce(new.interval, 0) >= 21,
        new.phase is 'REVIEW' and coalesce(new.interval, 0) >= 21 and new.rating > 1,
        (new.phase is 'REVIEW' and coalesce(new.interval, 0) >= 21) * coalesce(new.millis, 0),
        new.phase is 'NEW' and new.source is not 'QUIZ',
        new.phase is 'REVIEW' and new.source is not 'QUIZ')
    on conflict (quarter) do update set
        grades = grades + 1, right = right + excluded.right, millis = millis + excluded.millis,
        young = young + excluded.young, young_right = young_right + excluded.young_right,
        young_millis = young_millis + excluded.young_millis,
        mature = mature + excluded.mature, mature_right = mature_right + excluded.mature_right,
        mature_millis = mature_millis + excluded.mature_millis,
        fresh = fresh + excluded.fresh, reviews = reviews + excluded.reviews;
end;

create trigger undone_grade_is_not_counted after insert on review when new.undoes is not null
begin
    update worked set
        grades = worked.grades - 1,
        right = worked.right - undone.right,
        millis = worked.millis - undone.millis,
        young = worked.young - undone.young,
        young_right = worked.young_right - (undone.young and undone.right),
        young_millis = worked.young_millis - undone.young * undone.millis,
        mature = worked.mature - undone.mature,
        mature_right = worked.mature_right - (undone.mature and undone.right),
        mature_millis = worked.mature_millis - undone.mature * undone.millis,
        fresh = worked.fresh - undone.fresh,
        reviews = worked.reviews - undone.reviews
    from (select * from single_worked where id = new.undoes) as undone
    where worked.quarter = undone.quarter;
end;

delete from worked;
insert into worked select * from worked_by_log;

-- What a session was begun with: reviews and new cards are mixed so that both end together.
alter table session add column reviews integer not null default 0;
alter table session add column fresh integer not null default 0;

-- Both indexes of what waits hold all that decides whether a card is asked: those that are not are passed over without
-- a look at them.
drop index card_by_due;
create index card_by_due on card (
    phase, due, report, position, made, removed, suspended, buried_until, area, sentence_start
);

drop index card_by_place;
create index card_by_place on card (
    report, phase, position, made, removed, suspended, buried_until, area, sentence_start
);

-- A grade changes what this one holds of a card and of its sentence: beside each other they are one page to write.
drop index card_by_state;
create index card_by_state on card (
    report, position, made, removed, lost, suspended, buried_until, phase, due, last_review, stability, difficulty,
    reviews, lapses, kind, area, flag, marked, triaged, first_made, tags, step, key
);
