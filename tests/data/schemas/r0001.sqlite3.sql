BEGIN TRANSACTION;
CREATE TABLE agent (
	id INTEGER NOT NULL, 
	external_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	team VARCHAR NOT NULL, 
	search TEXT NOT NULL, 
	CONSTRAINT pk_agent PRIMARY KEY (id), 
	CONSTRAINT uq_agent_external_id UNIQUE (external_id)
);
INSERT INTO "agent" VALUES(1,'a-1','Айгуль Сапарова','North','a-1
айгуль сапарова');
INSERT INTO "agent" VALUES(2,'a-2','Борис Ким','South','a-2
борис ким');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE audit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	verb TEXT NOT NULL
);
INSERT INTO "audit" VALUES(1,'2026-10-15 12:00:00.000000','me','hire');
INSERT INTO "audit" VALUES(2,'2026-10-15 12:00:00.000000','me','publish');
INSERT INTO "audit" VALUES(3,'2026-10-15 12:00:00.000000','me','add contacts');
INSERT INTO "audit" VALUES(4,'2026-10-15 12:00:00.000000','me','work');
INSERT INTO "audit" VALUES(5,'2026-10-15 12:00:00.000000','me','start');
INSERT INTO "audit" VALUES(6,'2026-10-15 12:00:00.000000','me','submit');
INSERT INTO "audit" VALUES(7,'2026-10-15 12:00:00.000000','asel','start');
INSERT INTO "audit" VALUES(8,'2026-10-15 12:00:00.000000','dmitry','start');
CREATE TABLE audit_subject (
	audit_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	CONSTRAINT pk_audit_subject PRIMARY KEY (audit_id, position), 
	CONSTRAINT fk_audit_subject_audit_id_audit FOREIGN KEY(audit_id) REFERENCES audit (id)
);
INSERT INTO "audit_subject" VALUES(1,0,'evaluator','me');
INSERT INTO "audit_subject" VALUES(1,1,'evaluator','asel');
INSERT INTO "audit_subject" VALUES(1,2,'evaluator','dmitry');
INSERT INTO "audit_subject" VALUES(2,0,'scorecard','service 1');
INSERT INTO "audit_subject" VALUES(3,0,'agent','1');
INSERT INTO "audit_subject" VALUES(3,1,'agent','2');
INSERT INTO "audit_subject" VALUES(3,2,'contact','1');
INSERT INTO "audit_subject" VALUES(3,3,'contact','2');
INSERT INTO "audit_subject" VALUES(3,4,'contact','3');
INSERT INTO "audit_subject" VALUES(4,0,'transcript','1');
INSERT INTO "audit_subject" VALUES(4,1,'job','1');
INSERT INTO "audit_subject" VALUES(4,2,'job','2');
INSERT INTO "audit_subject" VALUES(4,3,'sample','s1');
INSERT INTO "audit_subject" VALUES(4,4,'session','c1');
INSERT INTO "audit_subject" VALUES(5,0,'evaluation','ef7dfa8e57c045ea96377d340861d97a');
INSERT INTO "audit_subject" VALUES(6,0,'evaluation','ef7dfa8e57c045ea96377d340861d97a');
INSERT INTO "audit_subject" VALUES(6,1,'contact','1');
INSERT INTO "audit_subject" VALUES(7,0,'evaluation','226c114dbf624f1bb1782484a4d359a3');
INSERT INTO "audit_subject" VALUES(8,0,'evaluation','773bfc5247794096ba1946f0afc4889d');
CREATE TABLE calibration_contact (
	session_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	CONSTRAINT pk_calibration_contact PRIMARY KEY (session_id, position), 
	CONSTRAINT fk_calibration_contact_session_id_calibration_session FOREIGN KEY(session_id) REFERENCES calibration_session (id), 
	CONSTRAINT fk_calibration_contact_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id)
);
INSERT INTO "calibration_contact" VALUES('c1',0,1);
CREATE TABLE calibration_participant (
	session_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	evaluator VARCHAR NOT NULL, 
	CONSTRAINT pk_calibration_participant PRIMARY KEY (session_id, position), 
	CONSTRAINT fk_calibration_participant_session_id_calibration_session FOREIGN KEY(session_id) REFERENCES calibration_session (id), 
	CONSTRAINT fk_calibration_participant_evaluator_evaluator FOREIGN KEY(evaluator) REFERENCES evaluator (id)
);
INSERT INTO "calibration_participant" VALUES('c1',0,'dmitry');
INSERT INTO "calibration_participant" VALUES('c1',1,'asel');
CREATE TABLE calibration_session (
	id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	card_id VARCHAR NOT NULL, 
	card_version INTEGER NOT NULL, 
	card_sha256 TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	master VARCHAR, 
	state VARCHAR NOT NULL, 
	revealed_at DATETIME, 
	CONSTRAINT pk_calibration_session PRIMARY KEY (id), 
	CONSTRAINT ck_calibration_session_state CHECK (state IN ('open', 'revealed')), 
	CONSTRAINT fk_calibration_session_card_id_card_version_card_sha256_scorecard FOREIGN KEY(card_id, card_version, card_sha256) REFERENCES scorecard (card_id, version, sha256), 
	CONSTRAINT fk_calibration_session_master_evaluator FOREIGN KEY(master) REFERENCES evaluator (id)
);
INSERT INTO "calibration_session" VALUES('c1','Калибровка','service',1,'b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592','2026-10-05 09:30:00.000000','asel','open',NULL);
CREATE TABLE contact (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel VARCHAR NOT NULL, 
	source TEXT NOT NULL, 
	external_id VARCHAR NOT NULL, 
	started_at DATETIME, 
	duration_ms BIGINT, 
	team TEXT NOT NULL, 
	queue TEXT NOT NULL, 
	topic VARCHAR NOT NULL, 
	disposition TEXT NOT NULL, 
	direction VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	customer_key TEXT NOT NULL, 
	csat INTEGER, 
	complaint BOOLEAN NOT NULL, 
	custom TEXT NOT NULL, 
	agent_id INTEGER, 
	listed_team VARCHAR NOT NULL, 
	has_recording BOOLEAN NOT NULL, 
	transcribed BOOLEAN NOT NULL, 
	evaluations INTEGER NOT NULL, 
	score VARCHAR, 
	score_order DOUBLE, 
	CONSTRAINT ck_contact_channel CHECK (channel IN ('voice', 'chat', 'email', 'messenger', 'ticket')), 
	CONSTRAINT ck_contact_direction CHECK (direction IN ('inbound', 'outbound', 'unknown')), 
	CONSTRAINT uq_contact_source_external_id UNIQUE (source, external_id), 
	CONSTRAINT fk_contact_agent_id_agent FOREIGN KEY(agent_id) REFERENCES agent (id)
);
INSERT INTO "contact" VALUES(1,'voice','switchboard','SM-1','2026-10-05 09:30:00.000000',95000,'','retail','Тарифы','solved','inbound','ru','c-17',4,1,'{"region": "Алматы"}',1,'North',1,1,1,'1400/19',73.6842105263158);
INSERT INTO "contact" VALUES(2,'chat','desk-chat','CH-1','2026-10-05 09:30:00.000000',NULL,'','','','','unknown','kk','',NULL,0,'{}',2,'South',0,0,0,NULL,NULL);
INSERT INTO "contact" VALUES(3,'voice','switchboard','SM-2','2026-10-05 09:30:00.000000',95000,'','retail','Тарифы','solved','inbound','ru','c-17',4,1,'{"region": "Алматы"}',2,'South',1,0,0,NULL,NULL);
CREATE TABLE contact_agent (
	contact_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	agent_id INTEGER NOT NULL, 
	CONSTRAINT pk_contact_agent PRIMARY KEY (contact_id, position), 
	CONSTRAINT fk_contact_agent_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE, 
	CONSTRAINT fk_contact_agent_agent_id_agent FOREIGN KEY(agent_id) REFERENCES agent (id)
);
INSERT INTO "contact_agent" VALUES(1,0,1);
INSERT INTO "contact_agent" VALUES(2,0,2);
INSERT INTO "contact_agent" VALUES(3,0,2);
CREATE TABLE contact_search (
	contact_id INTEGER NOT NULL, 
	about TEXT NOT NULL, 
	spoken TEXT NOT NULL, 
	CONSTRAINT pk_contact_search PRIMARY KEY (contact_id), 
	CONSTRAINT fk_contact_search_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
INSERT INTO "contact_search" VALUES(1,'sm-1
тарифы','қайырлы күн
добрый день');
INSERT INTO "contact_search" VALUES(2,'ch-1
сәлеметсіз бе!
қайырлы күн','');
INSERT INTO "contact_search" VALUES(3,'sm-2
тарифы','');
CREATE TABLE evaluation (
	id TEXT NOT NULL, 
	contact_id INTEGER NOT NULL, 
	evaluator VARCHAR NOT NULL, 
	card_id VARCHAR NOT NULL, 
	card_version INTEGER NOT NULL, 
	card_sha256 TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	purpose VARCHAR NOT NULL, 
	sample_id TEXT, 
	session_id TEXT, 
	state VARCHAR NOT NULL, 
	comment TEXT NOT NULL, 
	submitted_at DATETIME, 
	version INTEGER NOT NULL, 
	saved_by TEXT NOT NULL, 
	saved_at DATETIME NOT NULL, 
	score VARCHAR, 
	score_order DOUBLE, 
	before_gates VARCHAR, 
	critical_customer INTEGER, 
	critical_business INTEGER, 
	critical_compliance INTEGER, 
	critical_any INTEGER, 
	opportunities INTEGER, 
	defects INTEGER, 
	passed BOOLEAN, 
	band TEXT, 
	CONSTRAINT pk_evaluation PRIMARY KEY (id), 
	CONSTRAINT ck_evaluation_purpose CHECK (purpose IN ('random', 'targeted', 'complaint', 'calibration', 'training')), 
	CONSTRAINT ck_evaluation_state CHECK (state IN ('draft', 'submitted', 'appealed', 'revised', 'closed')), 
	CONSTRAINT fk_evaluation_card_id_card_version_card_sha256_scorecard FOREIGN KEY(card_id, card_version, card_sha256) REFERENCES scorecard (card_id, version, sha256), 
	CONSTRAINT uq_evaluation_session_id_contact_id_evaluator UNIQUE (session_id, contact_id, evaluator), 
	CONSTRAINT fk_evaluation_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id), 
	CONSTRAINT fk_evaluation_evaluator_evaluator FOREIGN KEY(evaluator) REFERENCES evaluator (id), 
	CONSTRAINT fk_evaluation_sample_id_sample FOREIGN KEY(sample_id) REFERENCES sample (id), 
	CONSTRAINT fk_evaluation_session_id_calibration_session FOREIGN KEY(session_id) REFERENCES calibration_session (id)
);
INSERT INTO "evaluation" VALUES('ef7dfa8e57c045ea96377d340861d97a',1,'me','service',1,'b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592','2026-10-05 09:30:00.000000','random',NULL,NULL,'submitted','Слушать ещё раз','2026-10-15 12:00:00.000000',2,'me','2026-10-15 12:00:00.000000','1400/19',73.6842105263158,'70000000000000000000000000000000000000001/1000000000000000000000000000000000000000',1,0,NULL,1,10,3,0,'low');
INSERT INTO "evaluation" VALUES('226c114dbf624f1bb1782484a4d359a3',2,'asel','service',1,'b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592','2026-10-05 09:30:00.000000','random',NULL,NULL,'draft','Слушать ещё раз',NULL,1,'asel','2026-10-15 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "evaluation" VALUES('773bfc5247794096ba1946f0afc4889d',1,'dmitry','service',1,'b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592','2026-10-05 09:30:00.000000','random',NULL,'c1','draft','Слушать ещё раз',NULL,1,'dmitry','2026-10-15 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE evaluator (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	CONSTRAINT pk_evaluator PRIMARY KEY (id), 
	CONSTRAINT ck_evaluator_role CHECK (role IN ('evaluator', 'lead', 'analyst', 'admin'))
);
INSERT INTO "evaluator" VALUES('me','Лидия','lead');
INSERT INTO "evaluator" VALUES('asel','Асель Нурланова','evaluator');
INSERT INTO "evaluator" VALUES('dmitry','Дмитрий Орлов','analyst');
CREATE TABLE evidence (
	evaluation_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	criterion TEXT, 
	error INTEGER, 
	start_ms BIGINT, 
	end_ms BIGINT, 
	message INTEGER, 
	quote TEXT NOT NULL, 
	CONSTRAINT pk_evidence PRIMARY KEY (evaluation_id, position), 
	CONSTRAINT fk_evidence_evaluation_id_criterion_mark FOREIGN KEY(evaluation_id, criterion) REFERENCES mark (evaluation_id, criterion), 
	CONSTRAINT fk_evidence_evaluation_id_error_recorded_error FOREIGN KEY(evaluation_id, error) REFERENCES recorded_error (evaluation_id, position), 
	CONSTRAINT fk_evidence_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id)
);
INSERT INTO "evidence" VALUES('ef7dfa8e57c045ea96377d340861d97a',0,'tone',NULL,1200,3400,NULL,'');
INSERT INTO "evidence" VALUES('ef7dfa8e57c045ea96377d340861d97a',1,'tone',NULL,5000,NULL,NULL,'ну, знаете');
INSERT INTO "evidence" VALUES('ef7dfa8e57c045ea96377d340861d97a',2,NULL,0,NULL,NULL,2,'ну и что');
INSERT INTO "evidence" VALUES('226c114dbf624f1bb1782484a4d359a3',0,'tone',NULL,1200,3400,NULL,'');
INSERT INTO "evidence" VALUES('226c114dbf624f1bb1782484a4d359a3',1,'tone',NULL,5000,NULL,NULL,'ну, знаете');
INSERT INTO "evidence" VALUES('226c114dbf624f1bb1782484a4d359a3',2,NULL,0,NULL,NULL,2,'ну и что');
INSERT INTO "evidence" VALUES('773bfc5247794096ba1946f0afc4889d',0,'tone',NULL,1200,3400,NULL,'');
INSERT INTO "evidence" VALUES('773bfc5247794096ba1946f0afc4889d',1,'tone',NULL,5000,NULL,NULL,'ну, знаете');
INSERT INTO "evidence" VALUES('773bfc5247794096ba1946f0afc4889d',2,NULL,0,NULL,NULL,2,'ну и что');
CREATE TABLE job (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact_id INTEGER NOT NULL, 
	model TEXT NOT NULL, 
	language TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	queued_at DATETIME NOT NULL, 
	progress DOUBLE NOT NULL, 
	fault TEXT NOT NULL, 
	CONSTRAINT ck_job_state CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted')), 
	CONSTRAINT fk_job_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
INSERT INTO "job" VALUES(1,1,'base','ru','done','2026-10-15 12:00:00.000000',1.0,'');
INSERT INTO "job" VALUES(2,3,'base','ru','waiting','2026-10-15 12:00:00.000000',0.0,'');
CREATE TABLE mark (
	evaluation_id TEXT NOT NULL, 
	criterion TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	answered BOOLEAN NOT NULL, 
	number VARCHAR, 
	na BOOLEAN NOT NULL, 
	comment TEXT NOT NULL, 
	CONSTRAINT pk_mark PRIMARY KEY (evaluation_id, criterion), 
	CONSTRAINT fk_mark_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id)
);
INSERT INTO "mark" VALUES('ef7dfa8e57c045ea96377d340861d97a','tone',0,1,NULL,0,'Перебил клиента');
INSERT INTO "mark" VALUES('ef7dfa8e57c045ea96377d340861d97a','greeting',1,1,NULL,0,'');
INSERT INTO "mark" VALUES('ef7dfa8e57c045ea96377d340861d97a','literacy',2,1,NULL,1,'');
INSERT INTO "mark" VALUES('ef7dfa8e57c045ea96377d340861d97a','pace',3,1,'7/3',0,'');
INSERT INTO "mark" VALUES('ef7dfa8e57c045ea96377d340861d97a','closing',4,0,NULL,0,'ещё не слышал');
INSERT INTO "mark" VALUES('ef7dfa8e57c045ea96377d340861d97a','empty',5,1,NULL,0,'');
INSERT INTO "mark" VALUES('226c114dbf624f1bb1782484a4d359a3','tone',0,1,NULL,0,'Перебил клиента');
INSERT INTO "mark" VALUES('226c114dbf624f1bb1782484a4d359a3','greeting',1,1,NULL,0,'');
INSERT INTO "mark" VALUES('226c114dbf624f1bb1782484a4d359a3','literacy',2,1,NULL,1,'');
INSERT INTO "mark" VALUES('226c114dbf624f1bb1782484a4d359a3','pace',3,1,'7/3',0,'');
INSERT INTO "mark" VALUES('226c114dbf624f1bb1782484a4d359a3','closing',4,0,NULL,0,'ещё не слышал');
INSERT INTO "mark" VALUES('226c114dbf624f1bb1782484a4d359a3','empty',5,1,NULL,0,'');
INSERT INTO "mark" VALUES('773bfc5247794096ba1946f0afc4889d','tone',0,1,NULL,0,'Перебил клиента');
INSERT INTO "mark" VALUES('773bfc5247794096ba1946f0afc4889d','greeting',1,1,NULL,0,'');
INSERT INTO "mark" VALUES('773bfc5247794096ba1946f0afc4889d','literacy',2,1,NULL,1,'');
INSERT INTO "mark" VALUES('773bfc5247794096ba1946f0afc4889d','pace',3,1,'7/3',0,'');
INSERT INTO "mark" VALUES('773bfc5247794096ba1946f0afc4889d','closing',4,0,NULL,0,'ещё не слышал');
INSERT INTO "mark" VALUES('773bfc5247794096ba1946f0afc4889d','empty',5,1,NULL,0,'');
CREATE TABLE mark_option (
	evaluation_id TEXT NOT NULL, 
	criterion TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	option TEXT NOT NULL, 
	CONSTRAINT pk_mark_option PRIMARY KEY (evaluation_id, criterion, position), 
	CONSTRAINT fk_mark_option_evaluation_id_criterion_mark FOREIGN KEY(evaluation_id, criterion) REFERENCES mark (evaluation_id, criterion)
);
INSERT INTO "mark_option" VALUES('ef7dfa8e57c045ea96377d340861d97a','tone',0,'no');
INSERT INTO "mark_option" VALUES('ef7dfa8e57c045ea96377d340861d97a','greeting',0,'yes');
INSERT INTO "mark_option" VALUES('ef7dfa8e57c045ea96377d340861d97a','greeting',1,'by_name');
INSERT INTO "mark_option" VALUES('226c114dbf624f1bb1782484a4d359a3','tone',0,'no');
INSERT INTO "mark_option" VALUES('226c114dbf624f1bb1782484a4d359a3','greeting',0,'yes');
INSERT INTO "mark_option" VALUES('226c114dbf624f1bb1782484a4d359a3','greeting',1,'by_name');
INSERT INTO "mark_option" VALUES('773bfc5247794096ba1946f0afc4889d','tone',0,'no');
INSERT INTO "mark_option" VALUES('773bfc5247794096ba1946f0afc4889d','greeting',0,'yes');
INSERT INTO "mark_option" VALUES('773bfc5247794096ba1946f0afc4889d','greeting',1,'by_name');
CREATE TABLE media (
	contact_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	path TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	codec TEXT NOT NULL, 
	channels INTEGER NOT NULL, 
	sample_rate INTEGER NOT NULL, 
	duration_ms BIGINT NOT NULL, 
	sides TEXT NOT NULL, 
	CONSTRAINT pk_media PRIMARY KEY (contact_id, position), 
	CONSTRAINT fk_media_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
INSERT INTO "media" VALUES(1,0,'ab/abcd.opus','sha-SM-1','opus',2,8000,95000,'agent,customer');
INSERT INTO "media" VALUES(3,0,'ab/abcd.opus','sha-SM-2','opus',2,8000,95000,'agent,customer');
CREATE TABLE message (
	contact_id INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	side VARCHAR NOT NULL, 
	author TEXT NOT NULL, 
	text TEXT NOT NULL, 
	at DATETIME, 
	CONSTRAINT pk_message PRIMARY KEY (contact_id, ordinal), 
	CONSTRAINT ck_message_side CHECK (side IN ('agent', 'customer', 'bot', 'system', 'unknown')), 
	CONSTRAINT fk_message_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
INSERT INTO "message" VALUES(2,0,1,'customer','Клиент','Сәлеметсіз бе!','2026-10-05 09:30:00.000000');
INSERT INTO "message" VALUES(2,1,2,'agent','Борис','Қайырлы күн',NULL);
CREATE TABLE recorded_error (
	evaluation_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	type TEXT NOT NULL, 
	criterion TEXT, 
	comment TEXT NOT NULL, 
	CONSTRAINT pk_recorded_error PRIMARY KEY (evaluation_id, position), 
	CONSTRAINT fk_recorded_error_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id)
);
INSERT INTO "recorded_error" VALUES('ef7dfa8e57c045ea96377d340861d97a',0,'rude','tone','грубо');
INSERT INTO "recorded_error" VALUES('ef7dfa8e57c045ea96377d340861d97a',1,'wrong_tariff',NULL,'');
INSERT INTO "recorded_error" VALUES('226c114dbf624f1bb1782484a4d359a3',0,'rude','tone','грубо');
INSERT INTO "recorded_error" VALUES('226c114dbf624f1bb1782484a4d359a3',1,'wrong_tariff',NULL,'');
INSERT INTO "recorded_error" VALUES('773bfc5247794096ba1946f0afc4889d',0,'rude','tone','грубо');
INSERT INTO "recorded_error" VALUES('773bfc5247794096ba1946f0afc4889d',1,'wrong_tariff',NULL,'');
CREATE TABLE sample (
	id TEXT NOT NULL, 
	name VARCHAR NOT NULL, 
	"plan" TEXT NOT NULL, 
	seed VARCHAR NOT NULL, 
	algorithm TEXT NOT NULL, 
	frame TEXT NOT NULL, 
	frame_size INTEGER NOT NULL, 
	frame_hash TEXT NOT NULL, 
	drawn_at DATETIME NOT NULL, 
	CONSTRAINT pk_sample PRIMARY KEY (id)
);
INSERT INTO "sample" VALUES('s1','Октябрь','name: Октябрь
','1180591620717411303425','qa-desk-draw/1','1 2',2,'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','2026-10-05 09:30:00.000000');
CREATE TABLE sample_exclusion (
	sample_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_sample_exclusion PRIMARY KEY (sample_id, position), 
	CONSTRAINT fk_sample_exclusion_sample_id_sample FOREIGN KEY(sample_id) REFERENCES sample (id)
);
INSERT INTO "sample_exclusion" VALUES('s1',0,99,'too_short');
CREATE TABLE sample_pick (
	sample_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	stratum TEXT NOT NULL, 
	weight VARCHAR NOT NULL, 
	assignee VARCHAR, 
	selection VARCHAR NOT NULL, 
	CONSTRAINT pk_sample_pick PRIMARY KEY (sample_id, position), 
	CONSTRAINT ck_sample_pick_selection CHECK (selection IN ('random', 'targeted')), 
	CONSTRAINT fk_sample_pick_sample_id_sample FOREIGN KEY(sample_id) REFERENCES sample (id), 
	CONSTRAINT fk_sample_pick_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id), 
	CONSTRAINT fk_sample_pick_assignee_evaluator FOREIGN KEY(assignee) REFERENCES evaluator (id)
);
INSERT INTO "sample_pick" VALUES('s1',0,1,'a-1','10/3','asel','random');
INSERT INTO "sample_pick" VALUES('s1',1,2,'a-1','10/3','asel','random');
CREATE TABLE sample_stratum (
	sample_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	population INTEGER NOT NULL, 
	quota INTEGER NOT NULL, 
	drawn INTEGER NOT NULL, 
	CONSTRAINT pk_sample_stratum PRIMARY KEY (sample_id, position), 
	CONSTRAINT fk_sample_stratum_sample_id_sample FOREIGN KEY(sample_id) REFERENCES sample (id)
);
INSERT INTO "sample_stratum" VALUES('s1',0,'a-1',10,2,2);
INSERT INTO "sample_stratum" VALUES('s1',1,'a-2',0,2,0);
CREATE TABLE scorecard (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	card_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	text TEXT NOT NULL, 
	titles TEXT NOT NULL, 
	published_at DATETIME NOT NULL, 
	CONSTRAINT uq_scorecard_card_id_version UNIQUE (card_id, version), 
	CONSTRAINT uq_scorecard_card_id_version_sha256 UNIQUE (card_id, version, sha256)
);
INSERT INTO "scorecard" VALUES(1,'service',1,'b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592','card 1','{"en": "Service"}','2026-10-15 12:00:00.000000');
CREATE TABLE segment (
	contact_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	side VARCHAR NOT NULL, 
	channel INTEGER, 
	start_ms BIGINT NOT NULL, 
	end_ms BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	confidence DOUBLE, 
	language TEXT NOT NULL, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_segment PRIMARY KEY (contact_id, position), 
	CONSTRAINT ck_segment_side CHECK (side IN ('agent', 'customer', 'bot', 'system', 'unknown')), 
	CONSTRAINT fk_segment_contact_id_transcript FOREIGN KEY(contact_id) REFERENCES transcript (contact_id) ON DELETE CASCADE
);
INSERT INTO "segment" VALUES(1,0,'agent',0,0,1500,'Қайырлы күн',3.00000000000000044408e-01,'ru','[[0, 400, "Қайырлы күн", 0.875]]');
INSERT INTO "segment" VALUES(1,1,'agent',0,2000,3500,'Добрый день',3.00000000000000044408e-01,'ru','[[2000, 2400, "Добрый день", 0.875]]');
CREATE TABLE transcript (
	contact_id INTEGER NOT NULL, 
	model TEXT NOT NULL, 
	language TEXT NOT NULL, 
	duration_ms BIGINT NOT NULL, 
	speech_ms BIGINT NOT NULL, 
	elapsed_ms BIGINT NOT NULL, 
	complete BOOLEAN NOT NULL, 
	CONSTRAINT pk_transcript PRIMARY KEY (contact_id), 
	CONSTRAINT fk_transcript_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
INSERT INTO "transcript" VALUES(1,'base','ru',95000,60000,12345,1);
CREATE INDEX ix_audit_at ON audit (at);
CREATE INDEX ix_contact_started_at ON contact (started_at);
CREATE INDEX ix_contact_agent_id_started_at ON contact (agent_id, started_at);
CREATE INDEX ix_contact_listed_team_started_at ON contact (listed_team, started_at);
CREATE INDEX ix_contact_external_id ON contact (external_id);
CREATE INDEX ix_audit_subject_kind_subject ON audit_subject (kind, subject);
CREATE INDEX ix_contact_agent_agent_id ON contact_agent (agent_id);
CREATE INDEX ix_media_sha256 ON media (sha256);
CREATE INDEX ix_sample_pick_contact_id ON sample_pick (contact_id);
CREATE INDEX ix_sample_pick_assignee ON sample_pick (assignee);
CREATE INDEX ix_evaluation_sample_id ON evaluation (sample_id);
CREATE INDEX ix_evaluation_contact_id_submitted_at ON evaluation (contact_id, submitted_at);
CREATE UNIQUE INDEX uq_evaluation_draft ON evaluation (contact_id, evaluator) WHERE session_id IS NULL AND state = 'draft';
CREATE INDEX ix_evaluation_submitted_at ON evaluation (submitted_at);
CREATE INDEX ix_job_state ON job (state);
CREATE INDEX ix_recorded_error_type ON recorded_error (type);
CREATE INDEX ix_mark_option_criterion_option ON mark_option (criterion, option);
CREATE TRIGGER keep_audit_update BEFORE UPDATE ON audit WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit is kept as it is'); END;
CREATE TRIGGER keep_audit_delete BEFORE DELETE ON audit WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit is kept as it is'); END;
CREATE TRIGGER keep_audit_subject_update BEFORE UPDATE ON audit_subject WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit_subject is kept as it is'); END;
CREATE TRIGGER keep_audit_subject_delete BEFORE DELETE ON audit_subject WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit_subject is kept as it is'); END;
CREATE TRIGGER keep_scorecard_update BEFORE UPDATE ON scorecard WHEN 1 BEGIN SELECT RAISE(ABORT, 'scorecard is kept as it is'); END;
CREATE TRIGGER keep_scorecard_delete BEFORE DELETE ON scorecard WHEN 1 BEGIN SELECT RAISE(ABORT, 'scorecard is kept as it is'); END;
CREATE TRIGGER keep_evaluation_delete BEFORE DELETE ON evaluation WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'evaluation is kept as it is'); END;
CREATE TRIGGER keep_evaluation_update BEFORE UPDATE ON evaluation WHEN OLD.state <> 'draft' AND (NEW.state = 'draft' OR OLD.id IS NOT NEW.id OR OLD.contact_id IS NOT NEW.contact_id OR OLD.evaluator IS NOT NEW.evaluator OR OLD.card_id IS NOT NEW.card_id OR OLD.card_version IS NOT NEW.card_version OR OLD.card_sha256 IS NOT NEW.card_sha256 OR OLD.started_at IS NOT NEW.started_at OR OLD.purpose IS NOT NEW.purpose OR OLD.sample_id IS NOT NEW.sample_id OR OLD.session_id IS NOT NEW.session_id OR OLD.comment IS NOT NEW.comment OR OLD.submitted_at IS NOT NEW.submitted_at OR OLD.score IS NOT NEW.score OR OLD.score_order IS NOT NEW.score_order OR OLD.before_gates IS NOT NEW.before_gates OR OLD.critical_customer IS NOT NEW.critical_customer OR OLD.critical_business IS NOT NEW.critical_business OR OLD.critical_compliance IS NOT NEW.critical_compliance OR OLD.critical_any IS NOT NEW.critical_any OR OLD.opportunities IS NOT NEW.opportunities OR OLD.defects IS NOT NEW.defects OR OLD.passed IS NOT NEW.passed OR OLD.band IS NOT NEW.band) BEGIN SELECT RAISE(ABORT, 'evaluation is kept as it is'); END;
CREATE TRIGGER keep_mark_insert BEFORE INSERT ON mark WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark is kept as it is'); END;
CREATE TRIGGER keep_mark_update BEFORE UPDATE ON mark WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') OR EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark is kept as it is'); END;
CREATE TRIGGER keep_mark_delete BEFORE DELETE ON mark WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark is kept as it is'); END;
CREATE TRIGGER keep_mark_option_insert BEFORE INSERT ON mark_option WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark_option is kept as it is'); END;
CREATE TRIGGER keep_mark_option_update BEFORE UPDATE ON mark_option WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') OR EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark_option is kept as it is'); END;
CREATE TRIGGER keep_mark_option_delete BEFORE DELETE ON mark_option WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark_option is kept as it is'); END;
CREATE TRIGGER keep_recorded_error_insert BEFORE INSERT ON recorded_error WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'recorded_error is kept as it is'); END;
CREATE TRIGGER keep_recorded_error_update BEFORE UPDATE ON recorded_error WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') OR EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'recorded_error is kept as it is'); END;
CREATE TRIGGER keep_recorded_error_delete BEFORE DELETE ON recorded_error WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'recorded_error is kept as it is'); END;
CREATE TRIGGER keep_evidence_insert BEFORE INSERT ON evidence WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'evidence is kept as it is'); END;
CREATE TRIGGER keep_evidence_update BEFORE UPDATE ON evidence WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') OR EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'evidence is kept as it is'); END;
CREATE TRIGGER keep_evidence_delete BEFORE DELETE ON evidence WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'evidence is kept as it is'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('audit',8);
INSERT INTO "sqlite_sequence" VALUES('scorecard',1);
INSERT INTO "sqlite_sequence" VALUES('contact',3);
INSERT INTO "sqlite_sequence" VALUES('job',2);
COMMIT;
