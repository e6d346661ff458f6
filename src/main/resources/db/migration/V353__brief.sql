-- how many times the link of a reader was renewed: those that were mailed before open nothing
alter table brief_reader add column generation int not null default 0;
