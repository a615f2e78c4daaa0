-- What a user says about phrases and what they stand for. Each row carries the number of the change that wrote it;
-- one that was taken back stays as a row that says nothing, so that its change counts too.
create table decision (
    key     text    primary key,                       -- the phrase folded
    phrase  text    not null,
    kind    text    not null,
    verdict text    not null check (verdict in ('OPEN', 'ACCEPTED', 'REJECTED', 'RENAMED', 'MERGED')),
    wording text    not null,                          -- listed instead
    version integer not null,
    check ((wording <> '') = (verdict in ('RENAMED', 'MERGED')))
) strict, without rowid;

create index decision_by_version on decision (version);

create table own_entry (
    key       text    primary key,                     -- the term folded
    term      text    not null,
    expansion text    not null,
    items     text    not null,                        -- JSON list
    source    text    not null,
    removed   integer not null default 0,
    version   integer not null
) strict, without rowid;

create index own_entry_by_version on own_entry (version);

-- Number of the last change that a report's cards know of.
alter table report add column curation integer not null default 0;
