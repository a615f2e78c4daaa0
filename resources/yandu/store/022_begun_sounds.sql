-- Beginnings of syllables are looked up as words are: what sounds like "zhi z…" took as long as all that has a z in it.
drop table card_words;

create virtual table card_words using fts5 (
    words, syllables, initials,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2'
);

update card set indexed = 0;
