-- The reports in the order in which their new cards are asked. Whether one was taken out stands behind its text, which is
-- not to be read for it.
create index report_in_turn on report (removed, added, id);

-- What is counted of a card and its sentence lies side by side: a page to write with a grade.
drop index card_graded;
create index card_graded on card (
    report, position, suspended, buried_until, phase, due, last_review, stability
) where phase <> 'NEW' and made and removed is null;
