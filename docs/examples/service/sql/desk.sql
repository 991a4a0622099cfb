-- The rosters as they are today. What a draw or a dispatch was made from is kept with it.
create table subject   (id text primary key, body jsonb not null);
create table inspector (id text primary key, body jsonb not null);
create table interest  (
  inspector text not null,
  subject   text not null,
  kind      text not null,
  primary key (inspector, subject, kind)
);

-- Draws of subjects and draws of teams take their numbers from one register.
create table register (draw_id text primary key);

-- What a draw is for, and the rows that it was committed to.
create table task (
  draw_id text primary key references commitment,
  body    jsonb not null
);
create table frozen_row (
  draw_id  text references commitment,
  place    integer not null,
  id       text not null,
  stratum  text not null,
  left_out text,
  primary key (draw_id, id)
);
-- What keeps the drawn names from being computed until the visits are over. Give it rights of its own.
create table sealed (
  draw_id text primary key references commitment,
  secret  text not null
);

-- A batch merges the subjects of several draws into visits; a draw belongs to one batch.
create table batch      (id text primary key);
create table batch_draw (draw_id text primary key references commitment, batch text not null references batch);
create table visit      (id text primary key, batch text not null references batch, body jsonb not null);
create table visit_of   (
  draw_id text references commitment,
  subject text,
  visit   text not null references visit,
  primary key (draw_id, subject)
);

-- The teams of a batch are committed once and drawn once.
create table dispatch_commitment (
  batch   text primary key references batch,
  draw_id text not null unique references register,
  facts   jsonb not null,
  body    jsonb not null
);
create table dispatch_record (
  batch text primary key references dispatch_commitment,
  body  jsonb not null
);

create trigger kept before update or delete or truncate on register            execute function kept();
create trigger kept before update or delete or truncate on task                execute function kept();
create trigger kept before update or delete or truncate on frozen_row          execute function kept();
create trigger kept before update or delete or truncate on sealed              execute function kept();
create trigger kept before update or delete or truncate on batch_draw          execute function kept();
create trigger kept before update or delete or truncate on visit               execute function kept();
create trigger kept before update or delete or truncate on visit_of            execute function kept();
create trigger kept before update or delete or truncate on dispatch_commitment execute function kept();
create trigger kept before update or delete or truncate on dispatch_record     execute function kept();
