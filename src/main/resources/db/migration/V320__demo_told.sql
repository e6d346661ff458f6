-- the demo's story, once it has been told to its end; what was told before this table was is taken as whole
create table told_story (
    name    varchar(40)  not null primary key,
    told_at timestamp(6) not null
);

insert into told_story (name, told_at)
select 'Cedar Hollow', utc_timestamp(6) from dual where exists (select 1 from unit);
