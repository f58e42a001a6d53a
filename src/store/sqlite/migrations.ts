/** One step of the schema. What has been on somebody's disk is never changed: a change is a new step at the end. */
export interface Migration {
  readonly why: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    why: 'Cases with their events, and all that one command writes beside them.',
    sql: `
      CREATE TABLE schools (
        school TEXT PRIMARY KEY,
        last_number INTEGER NOT NULL DEFAULT 0
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE cases (
        school TEXT NOT NULL REFERENCES schools,
        case_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        status TEXT,
        mentor TEXT,
        pupil TEXT,
        summary TEXT,
        PRIMARY KEY (school, case_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX cases_by_status ON cases (school, status);
      CREATE INDEX cases_by_mentor ON cases (school, mentor);
      CREATE INDEX cases_by_pupil ON cases (school, pupil);

      CREATE TABLE events (
        school TEXT NOT NULL,
        case_id TEXT NOT NULL,
        n INTEGER NOT NULL,
        event TEXT NOT NULL,
        PRIMARY KEY (school, case_id, n),
        FOREIGN KEY (school, case_id) REFERENCES cases
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE numbers (
        school TEXT NOT NULL,
        number INTEGER NOT NULL,
        case_id TEXT NOT NULL,
        PRIMARY KEY (school, number),
        UNIQUE (school, case_id),
        FOREIGN KEY (school, case_id) REFERENCES cases
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE pupils (
        school TEXT NOT NULL REFERENCES schools,
        pupil_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        class TEXT NOT NULL,
        pupil TEXT NOT NULL,
        PRIMARY KEY (school, pupil_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX pupils_by_class ON pupils (school, class);

      CREATE TABLE reminders (
        school TEXT NOT NULL REFERENCES schools,
        reminder_id TEXT NOT NULL,
        due INTEGER NOT NULL,
        reminder TEXT NOT NULL,
        PRIMARY KEY (school, reminder_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reminders_by_due ON reminders (school, due);

      CREATE TABLE outbox (
        school TEXT NOT NULL REFERENCES schools,
        outbox_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        item TEXT NOT NULL,
        PRIMARY KEY (school, outbox_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE handled (
        school TEXT NOT NULL REFERENCES schools,
        handled_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        handled TEXT NOT NULL,
        PRIMARY KEY (school, handled_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX handled_by_at ON handled (school, at);

      CREATE TABLE settings (
        school TEXT NOT NULL REFERENCES schools,
        key TEXT NOT NULL,
        version INTEGER NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (school, key)
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    why: 'How far each item of the outbox is, so that two processes send nothing twice. What was there waits.',
    sql: `
      ALTER TABLE outbox ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
      ALTER TABLE outbox ADD COLUMN due INTEGER DEFAULT 0;
      ALTER TABLE outbox ADD COLUMN delivery TEXT NOT NULL DEFAULT '{"kind":"waiting","tries":0}';
      CREATE INDEX outbox_by_due ON outbox (due) WHERE due IS NOT NULL;
    `,
  },
  {
    why: 'Reminders have a version, can be found by case, and across schools by when they are due.',
    sql: `
      ALTER TABLE reminders ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE reminders ADD COLUMN case_id TEXT;
      UPDATE reminders SET case_id = json_extract(reminder, '$.caseId');
      CREATE INDEX reminders_by_case ON reminders (school, case_id);
      CREATE INDEX reminders_due ON reminders (due, school);
    `,
  },
];
