-- done first, because it could not wait: by whom, when, and why
alter table decision
    add column acted_by      uuid          null,
    add column acted_at      datetime(6)   null,
    add column acted_because text          null;

create index decision_acted_first on decision (acted_at);
