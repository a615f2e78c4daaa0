create table half (x integer) strict;
insert into nowhere values (1);
