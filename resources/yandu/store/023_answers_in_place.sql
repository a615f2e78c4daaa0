-- Cards are found by where they are answered only if that is a piece of the report: what the user wrote needs no entry.
drop index card_by_answer;
create index card_by_answer on card (report, answer_start) where answer_start is not null;
