-- Who gave a report, where somebody says so.
alter table report add column speaker text not null default '';
