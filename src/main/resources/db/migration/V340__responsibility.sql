-- a step that is done: who carried it out, when, and what came of it
alter table responsibility
    add column done_by    uuid          null,
    add column done_at    timestamp(6)  null,
    add column done_words varchar(1000) null,
    add index responsibility_by_done_idx (done_by);
