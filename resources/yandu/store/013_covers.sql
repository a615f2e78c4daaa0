-- What a list shows of a report, side by side, so that ten thousand are listed without a look at their texts.
alter table report add column areas integer not null default 0;
alter table report add column archived integer;                          -- since when it is kept out of sight
alter table report add column tags text not null default '';             -- each between two spaces
alter table report add column characters integer generated always as (length(text)) virtual;

update report set areas = coalesce((select max(area) from card where card.report = report.id), 0);

create index report_cover on report (
    removed, id, title, date, source, speaker, added, areas, phrases, archived, tags, characters
);

-- How many cards of a report can be asked: triggers keep it, in the transaction of whatever changes it.
create table made_cards (
    report text    primary key references report,
    cards  integer not null
) strict, without rowid;

insert into made_cards
select report, count(*) from card where made and removed is null group by report;

create trigger card_is_counted after insert on card when new.made and new.removed is null
begin
    insert into made_cards values (new.report, 1) on conflict (report) do update set cards = cards + 1;
end;

create trigger card_is_recounted after update of made, removed on card
when (new.made and new.removed is null) <> (old.made and old.removed is null)
begin
    insert into made_cards values (new.report, 1)
    on conflict (report) do update set cards = cards + iif(new.made and new.removed is null, 1, -1);
end;

-- All that due cards and mastery are counted from, of the cards that were ever graded.
create index card_graded on card (report, suspended, buried_until, phase, due, last_review, stability)
where phase <> 'NEW' and made and removed is null;

-- Words are folded otherwise now: traditional characters are found by simplified ones.
update card set indexed = 0;
