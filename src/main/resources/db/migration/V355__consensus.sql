-- which option is tried, where a way on after failed checks is a trial of one of several
alter table impasse add column option_name varchar(80) null;
