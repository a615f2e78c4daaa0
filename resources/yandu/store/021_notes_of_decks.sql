-- How many notes a deck has follows from the blocks of its text; a list takes it from the index, as all that it shows.
alter table report add column notes integer generated always as (
    iif(blocks ->> '$[0].kind' is 'NOTE', json_array_length(blocks), 0)
) virtual;

drop index report_cover;
create index report_cover on report (
    removed, id, title, date, source, speaker, added, areas, phrases, archived, tags, characters, notes
);
