-- Quizzes as they are taken, so that one that was broken off goes on at the same question.
create table quiz (
    id        integer primary key,
    started   integer not null,
    mode      text    not null,
    seed      integer not null,
    cram      integer not null,                        -- answers are not kept and move no memory
    questions text    not null,                        -- JSON list of reports and questions
    ended     integer,
    score     integer                                  -- right answers, once ended
) strict;

create index quiz_by_mode on quiz (mode, ended);

alter table quiz_answer add column type text not null default '';

-- What was answered to which question of a quiz.
create table quiz_reply (
    quiz     integer not null references quiz,
    number   integer not null,                         -- of the question, from 0
    response text    not null,                         -- JSON
    millis   integer not null,
    primary key (quiz, number)
) strict, without rowid;

-- Answers that were taken back. They stay in the list of answers, which is only added to.
create table undone_answer (
    answer integer primary key references quiz_answer
) strict;

create view live_answer as
select * from quiz_answer where id not in (select answer from undone_answer);

create index quiz_answer_by_time on quiz_answer (right, type, millis);

-- Why something was answered wrong, as the user sees it.
create table mistake_cause (
    report text    not null references report,
    topic  text    not null,
    cause  text    not null check (cause in ('MISREAD', 'CONFUSED', 'FORGOT', 'TYPO')),
    primary key (report, topic)
) strict, without rowid;
