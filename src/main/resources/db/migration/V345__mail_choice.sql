-- how somebody, or the organisation for those who have not chosen, wants mail to come
create table mail_choice (
    owner       uuid     not null primary key,
    version     bigint   not null,
    daily       boolean  not null,
    quiet_from  smallint null, -- minutes after midnight, in the organisation’s zone
    quiet_until smallint null
);
