-- Written before chance is known, once for each number of the register. A second draw names the first.
create table commitment (
  draw_id    text primary key,
  supersedes text unique references commitment,
  body       jsonb not null check (body ->> 'drawId' = draw_id),
  check (supersedes is not distinct from body -> 'supersedes' ->> 'drawId')
);
-- Version 0 is the draw; each mark or supplement is one version more. None can be there twice.
create table record (
  draw_id text references commitment,
  version integer check (version = jsonb_array_length(body -> 'log')),
  body    jsonb not null,
  primary key (draw_id, version)
);
-- What happened to the visits. Each entry follows on one other, and only one on each.
create table event (
  seq      integer primary key check (seq >= 0),
  previous text not null unique,
  hash     text not null unique,
  event    jsonb not null
);
create unique index event_id on event ((event ->> 'id'));

create function as_committed() returns trigger language plpgsql as $$
declare
  committed jsonb := (select body from commitment where draw_id = new.draw_id);
  before    jsonb := (select body from record where draw_id = new.draw_id and version = new.version - 1);
begin
  if new.body -> 'commitment' is distinct from committed then
    raise exception 'the record of % is not as committed', new.draw_id;
  end if;
  if new.version > 0 and (new.body -> 'seed' is distinct from before -> 'seed'
    or (new.body -> 'log') - (-1) is distinct from before -> 'log') then
    raise exception 'version % of % does not go on from the one before', new.version, new.draw_id;
  end if;
  return new;
end $$;
create trigger as_committed before insert on record for each row execute function as_committed();

create function kept() returns trigger language plpgsql as
  $$ begin raise exception '% is kept as it is', tg_table_name; end $$;
create trigger kept before update or delete or truncate on commitment execute function kept();
create trigger kept before update or delete or truncate on record     execute function kept();
create trigger kept before update or delete or truncate on event      execute function kept();
