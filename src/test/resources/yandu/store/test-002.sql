create table added_in_two (x integer) strict;
