-- How long a card was meant to wait before a grade, in days: what true retention calls young and mature. Grades of older
-- programs get the time since the grade before.
alter table review add column interval integer;

drop trigger review_is_never_changed;

update review set interval = passed.days
from (
    select id, coalesce((at - lag(at) over (partition by report, card order by id)) / 86400000, 0) as days
    from review where rating is not null
) as passed
where passed.id = review.id;

create trigger review_is_never_changed before update on review
begin select raise(abort, 'the review log only grows'); end;

-- Everything that is counted about a time, so that a million grades are counted without being looked at one by one.
drop index review_by_time;
create index review_by_time on review (at, rating, phase, interval, millis, report);
