-- Grades that come along with a deck have no source, and there are thousands of them: whoever brings them counts them all at
-- once. One by one that cost as much as the rows.
drop trigger grade_is_counted;

create trigger grade_is_counted after insert on review
when new.rating is not null and new.source is not null
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
