-- What a note is about: a passage, a phrase wherever it stands, or the whole report.
alter table note add column kind text not null default 'PASSAGE' check (kind in ('PASSAGE', 'PHRASE', 'REPORT'));
