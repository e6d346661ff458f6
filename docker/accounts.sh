# Sourced once by the MariaDB image, on an empty volume (so it is not executable): one account
# migrates, one runs. The migration gives the running account its rights, table by table.
docker_process_sql <<SQL
create database if not exists colead character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user colead_owner@'%' identified by '${COLEAD_OWNER_PASSWORD//\'/\'\'}';
create user colead@'%' identified by '${COLEAD_PASSWORD//\'/\'\'}';
grant all privileges on colead.* to colead_owner@'%' with grant option;
SQL
