-- A card whose sentence still stands stays, though analysis now makes another one of it, or none.
alter table card add column retained integer not null default 0;
