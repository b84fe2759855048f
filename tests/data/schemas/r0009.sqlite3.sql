BEGIN TRANSACTION;
CREATE TABLE absence (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	agent_id INTEGER, 
	login VARCHAR, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	reason VARCHAR NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT fk_absence_agent_id_agent FOREIGN KEY(agent_id) REFERENCES agent (id), 
	CONSTRAINT fk_absence_login_evaluator FOREIGN KEY(login) REFERENCES evaluator (id), 
	CONSTRAINT ck_absence_days CHECK (first_day <= last_day), 
	CONSTRAINT ck_absence_person CHECK ((agent_id IS NULL) <> (login IS NULL)), 
	CONSTRAINT ck_absence_reason CHECK (reason IN ('vacation', 'sick', 'training', 'other'))
);
CREATE TABLE agent (
	id INTEGER NOT NULL, 
	external_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	team VARCHAR NOT NULL, 
	search TEXT NOT NULL, 
	CONSTRAINT pk_agent PRIMARY KEY (id), 
	CONSTRAINT uq_agent_external_id UNIQUE (external_id)
);
INSERT INTO "agent" VALUES(1,'a-1','Айгуль Сапарова','North',' a 1 
 айгуль сапарова ');
INSERT INTO "agent" VALUES(2,'a-2','Борис Ким','South',' a 2 
 борис ким ');
CREATE TABLE agent_history (
	agent_id INTEGER NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	team VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	position VARCHAR NOT NULL, 
	CONSTRAINT pk_agent_history PRIMARY KEY (agent_id, first_day), 
	CONSTRAINT fk_agent_history_agent_id_agent FOREIGN KEY(agent_id) REFERENCES agent (id), 
	CONSTRAINT ck_agent_history_days CHECK (first_day <= last_day)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
CREATE TABLE "audit" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	verb TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	act VARCHAR NOT NULL, 
	host TEXT NOT NULL, 
	application TEXT NOT NULL, 
	search TEXT NOT NULL, 
	content TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT uq_audit_number UNIQUE (number), 
	CONSTRAINT ck_audit_act CHECK (act IN ('change', 'read'))
);
INSERT INTO "audit" VALUES(1,'2026-10-15 12:00:00.000000','me','hire',1,'change','vm','0.1.0','hire
me
vm
name
лидия
role
lead
locked
false
name
асель нурланова
role
evaluator
locked
false
name
дмитрий орлов
role
analyst
locked
false','199593c5ebd12e9c9295dae13255416084216c90785420e79f898bdf4ac3e036','8f87d5fbbed8dbc4d9a272d47abe328ecd5308fc5cbb365cfece967d4a9dfd1f');
INSERT INTO "audit" VALUES(2,'2026-10-15 12:00:00.000000','me','publish',2,'change','vm','0.1.0','publish
me
vm
sha256
b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592','3e410e4958dfa8d8d5fa12c304716a84e9289fe1adce257ad32a168b52a5953f','cafe4e5a04c57fab8c422a5392b455e9fa30da6add5070bd4b34be52e84d10c6');
INSERT INTO "audit" VALUES(3,'2026-10-15 12:00:00.000000','me','publish a classifier',3,'change','vm','0.1.0','publish a classifier
me
vm
sha256
5970474b49331b9a5d5fff2945d47b47f0c8e86f48982765a0c4e4e50c31190f','ab26c7bad47d400745f29918a51863746e681577536fcb90805e979f1f075501','4e3129fe424564b289aaa2e4422988c5d15aa63efd1816c45a98d7b35c3859ba');
INSERT INTO "audit" VALUES(4,'2026-10-15 12:00:00.000000','me','add contacts',4,'change','vm','0.1.0','add contacts
me
vm','42a7ff847ee5e8a1a5b40b2e08764a8434974f5aa46eed7c01ab647da7ad072a','89d0b66d75ce3672301319a1318e064583718533d0ab6163f25b0ecd07b55421');
INSERT INTO "audit" VALUES(5,'2026-10-15 12:00:00.000000','me','work',5,'change','vm','0.1.0','work
me
vm
model
base
language
ru
complete
true
words
[35] 7a4f505bd5256ca1
title
калибровка
card
service 1
master
asel
state
open
contacts
1
participants
dmitry, asel','a4b054511843e28110bc2bf187b1a2e3cf5b7e9743409c0c0cbc286546dd76a9','2cd9c3105abe5f85d9c871fece9f33e3acb0f74be49d02d5e5b4140629b21f43');
INSERT INTO "audit" VALUES(6,'2026-10-15 12:00:00.000000','me','start',6,'change','vm','0.1.0','start
me
vm
card
service 1 b6595b641b90
purpose
random
comment
[15]
errors
rude (tone), wrong_tariff
errors.words
[26] fa8933f15ffa8bc6
contact
1
marks
tone=no; greeting=yes, by_name; literacy=n/a; pace=7/3; empty=','2eba9e2cbc541144b79c20a0463ed6b32b025ef749ac3c9a21c01e3605f62682','c4b356488e2d6f2f6e8f5a55c10e3b633919b514607938c3d5c9c193d49287fb');
INSERT INTO "audit" VALUES(7,'2026-10-15 12:00:00.000000','me','submit',7,'change','vm','0.1.0','submit
me
vm
state
draft
submitted
score
1400/19
before_gates
70000000000000000000000000000000000000001/1000000000000000000000000000000000000000
critical_customer
1
critical_business
0
critical_any
1
opportunities
10
defects
3
passed
false
band
low','ab8cc9983e562aaee90478a1792d62fd6430c7c33e3e0f2164d321f3e8388fbf','bbbd7a1fef13bd8b257ce5eeca7db8da43d1ceca76e37cea3a1e4c92ac345243');
INSERT INTO "audit" VALUES(8,'2026-10-15 12:00:00.000000','asel','start',8,'change','vm','0.1.0','start
asel
vm
card
service 1 b6595b641b90
purpose
random
comment
[15]
errors
rude (tone), wrong_tariff
errors.words
[26] fa8933f15ffa8bc6
contact
2
marks
tone=no; greeting=yes, by_name; literacy=n/a; pace=7/3; empty=','f17e34c614bf781fb3b9c0c8028812537a7b4dc50641c00843b83f1fa70dab6e','66f9c6ac3cbfc223acb2ef18344b261fe055bd47d106cefdc1276d17e0a16c4c');
INSERT INTO "audit" VALUES(9,'2026-10-15 12:00:00.000000','dmitry','start',9,'change','vm','0.1.0','start
dmitry
vm
card
service 1 b6595b641b90
purpose
random
comment
[15]
errors
rude (tone), wrong_tariff
errors.words
[26] fa8933f15ffa8bc6
contact
1
marks
tone=no; greeting=yes, by_name; literacy=n/a; pace=7/3; empty=','5fe524fdb7e6bb039b44fead790ac894018c2f66ad46f627038dc8efcb3144ce','37f829cdeb25a84fa8a014ad681a59ff902eeba8e15f3c9522a3188a91a5f1b9');
CREATE TABLE audit_change (
	audit_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	field TEXT NOT NULL, 
	old TEXT, 
	new TEXT, 
	CONSTRAINT pk_audit_change PRIMARY KEY (audit_id, position), 
	CONSTRAINT fk_audit_change_audit_id_audit FOREIGN KEY(audit_id) REFERENCES audit (id)
);
INSERT INTO "audit_change" VALUES(1,0,'evaluator','me','name',NULL,'Лидия');
INSERT INTO "audit_change" VALUES(1,1,'evaluator','me','role',NULL,'lead');
INSERT INTO "audit_change" VALUES(1,2,'evaluator','me','locked',NULL,'false');
INSERT INTO "audit_change" VALUES(1,3,'evaluator','asel','name',NULL,'Асель Нурланова');
INSERT INTO "audit_change" VALUES(1,4,'evaluator','asel','role',NULL,'evaluator');
INSERT INTO "audit_change" VALUES(1,5,'evaluator','asel','locked',NULL,'false');
INSERT INTO "audit_change" VALUES(1,6,'evaluator','dmitry','name',NULL,'Дмитрий Орлов');
INSERT INTO "audit_change" VALUES(1,7,'evaluator','dmitry','role',NULL,'analyst');
INSERT INTO "audit_change" VALUES(1,8,'evaluator','dmitry','locked',NULL,'false');
INSERT INTO "audit_change" VALUES(2,0,'scorecard','service 1','sha256',NULL,'b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592');
INSERT INTO "audit_change" VALUES(3,0,'classifier','book 1','sha256',NULL,'5970474b49331b9a5d5fff2945d47b47f0c8e86f48982765a0c4e4e50c31190f');
INSERT INTO "audit_change" VALUES(5,0,'transcript','1','model',NULL,'base');
INSERT INTO "audit_change" VALUES(5,1,'transcript','1','language',NULL,'ru');
INSERT INTO "audit_change" VALUES(5,2,'transcript','1','complete',NULL,'true');
INSERT INTO "audit_change" VALUES(5,3,'transcript','1','words',NULL,'[35] 7a4f505bd5256ca1');
INSERT INTO "audit_change" VALUES(5,4,'session','c1','title',NULL,'Калибровка');
INSERT INTO "audit_change" VALUES(5,5,'session','c1','card',NULL,'service 1');
INSERT INTO "audit_change" VALUES(5,6,'session','c1','master',NULL,'asel');
INSERT INTO "audit_change" VALUES(5,7,'session','c1','state',NULL,'open');
INSERT INTO "audit_change" VALUES(5,8,'session','c1','contacts',NULL,'1');
INSERT INTO "audit_change" VALUES(5,9,'session','c1','participants',NULL,'dmitry, asel');
INSERT INTO "audit_change" VALUES(6,0,'evaluation','0f7805310d94461d854d263042bd936a','card',NULL,'service 1 b6595b641b90');
INSERT INTO "audit_change" VALUES(6,1,'evaluation','0f7805310d94461d854d263042bd936a','purpose',NULL,'random');
INSERT INTO "audit_change" VALUES(6,2,'evaluation','0f7805310d94461d854d263042bd936a','comment',NULL,'[15]');
INSERT INTO "audit_change" VALUES(6,3,'evaluation','0f7805310d94461d854d263042bd936a','errors',NULL,'rude (tone), wrong_tariff');
INSERT INTO "audit_change" VALUES(6,4,'evaluation','0f7805310d94461d854d263042bd936a','errors.words',NULL,'[26] fa8933f15ffa8bc6');
INSERT INTO "audit_change" VALUES(6,5,'evaluation','0f7805310d94461d854d263042bd936a','contact',NULL,'1');
INSERT INTO "audit_change" VALUES(6,6,'evaluation','0f7805310d94461d854d263042bd936a','marks',NULL,'tone=no; greeting=yes, by_name; literacy=n/a; pace=7/3; empty=');
INSERT INTO "audit_change" VALUES(7,0,'evaluation','0f7805310d94461d854d263042bd936a','state','draft','submitted');
INSERT INTO "audit_change" VALUES(7,1,'evaluation','0f7805310d94461d854d263042bd936a','score',NULL,'1400/19');
INSERT INTO "audit_change" VALUES(7,2,'evaluation','0f7805310d94461d854d263042bd936a','before_gates',NULL,'70000000000000000000000000000000000000001/1000000000000000000000000000000000000000');
INSERT INTO "audit_change" VALUES(7,3,'evaluation','0f7805310d94461d854d263042bd936a','critical_customer',NULL,'1');
INSERT INTO "audit_change" VALUES(7,4,'evaluation','0f7805310d94461d854d263042bd936a','critical_business',NULL,'0');
INSERT INTO "audit_change" VALUES(7,5,'evaluation','0f7805310d94461d854d263042bd936a','critical_any',NULL,'1');
INSERT INTO "audit_change" VALUES(7,6,'evaluation','0f7805310d94461d854d263042bd936a','opportunities',NULL,'10');
INSERT INTO "audit_change" VALUES(7,7,'evaluation','0f7805310d94461d854d263042bd936a','defects',NULL,'3');
INSERT INTO "audit_change" VALUES(7,8,'evaluation','0f7805310d94461d854d263042bd936a','passed',NULL,'false');
INSERT INTO "audit_change" VALUES(7,9,'evaluation','0f7805310d94461d854d263042bd936a','band',NULL,'low');
INSERT INTO "audit_change" VALUES(8,0,'evaluation','72684e1ba28745e698e2745135bf0707','card',NULL,'service 1 b6595b641b90');
INSERT INTO "audit_change" VALUES(8,1,'evaluation','72684e1ba28745e698e2745135bf0707','purpose',NULL,'random');
INSERT INTO "audit_change" VALUES(8,2,'evaluation','72684e1ba28745e698e2745135bf0707','comment',NULL,'[15]');
INSERT INTO "audit_change" VALUES(8,3,'evaluation','72684e1ba28745e698e2745135bf0707','errors',NULL,'rude (tone), wrong_tariff');
INSERT INTO "audit_change" VALUES(8,4,'evaluation','72684e1ba28745e698e2745135bf0707','errors.words',NULL,'[26] fa8933f15ffa8bc6');
INSERT INTO "audit_change" VALUES(8,5,'evaluation','72684e1ba28745e698e2745135bf0707','contact',NULL,'2');
INSERT INTO "audit_change" VALUES(8,6,'evaluation','72684e1ba28745e698e2745135bf0707','marks',NULL,'tone=no; greeting=yes, by_name; literacy=n/a; pace=7/3; empty=');
INSERT INTO "audit_change" VALUES(9,0,'evaluation','6a1fb9d9021e45afbb562edc821571e1','card',NULL,'service 1 b6595b641b90');
INSERT INTO "audit_change" VALUES(9,1,'evaluation','6a1fb9d9021e45afbb562edc821571e1','purpose',NULL,'random');
INSERT INTO "audit_change" VALUES(9,2,'evaluation','6a1fb9d9021e45afbb562edc821571e1','comment',NULL,'[15]');
INSERT INTO "audit_change" VALUES(9,3,'evaluation','6a1fb9d9021e45afbb562edc821571e1','errors',NULL,'rude (tone), wrong_tariff');
INSERT INTO "audit_change" VALUES(9,4,'evaluation','6a1fb9d9021e45afbb562edc821571e1','errors.words',NULL,'[26] fa8933f15ffa8bc6');
INSERT INTO "audit_change" VALUES(9,5,'evaluation','6a1fb9d9021e45afbb562edc821571e1','contact',NULL,'1');
INSERT INTO "audit_change" VALUES(9,6,'evaluation','6a1fb9d9021e45afbb562edc821571e1','marks',NULL,'tone=no; greeting=yes, by_name; literacy=n/a; pace=7/3; empty=');
CREATE TABLE audit_draft (
	evaluation_id TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	host TEXT NOT NULL, 
	said TEXT NOT NULL, 
	CONSTRAINT pk_audit_draft PRIMARY KEY (evaluation_id), 
	CONSTRAINT fk_audit_draft_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id)
);
INSERT INTO "audit_draft" VALUES('72684e1ba28745e698e2745135bf0707','2026-10-15 12:00:00.000000','asel','vm','{"card": "service 1 b6595b641b90", "comment": "[15]", "errors": "rude (tone), wrong_tariff", "errors.words": "[26] fa8933f15ffa8bc6", "mark.closing.comment": "[13]", "mark.empty": "", "mark.greeting": "yes, by_name", "mark.literacy": "n/a", "mark.pace": "7/3", "mark.tone": "no", "mark.tone.comment": "[15]", "mark.tone.evidence": "[41] 621e759086bca2c2", "purpose": "random"}');
INSERT INTO "audit_draft" VALUES('6a1fb9d9021e45afbb562edc821571e1','2026-10-15 12:00:00.000000','dmitry','vm','{"card": "service 1 b6595b641b90", "comment": "[15]", "errors": "rude (tone), wrong_tariff", "errors.words": "[26] fa8933f15ffa8bc6", "mark.closing.comment": "[13]", "mark.empty": "", "mark.greeting": "yes, by_name", "mark.literacy": "n/a", "mark.pace": "7/3", "mark.tone": "no", "mark.tone.comment": "[15]", "mark.tone.evidence": "[41] 621e759086bca2c2", "purpose": "random"}');
CREATE TABLE audit_head (
	id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	hash TEXT NOT NULL, 
	"before" INTEGER NOT NULL, 
	CONSTRAINT pk_audit_head PRIMARY KEY (id)
);
INSERT INTO "audit_head" VALUES(1,9,'37f829cdeb25a84fa8a014ad681a59ff902eeba8e15f3c9522a3188a91a5f1b9',0);
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
INSERT INTO "audit_subject" VALUES(3,0,'classifier','book 1');
INSERT INTO "audit_subject" VALUES(4,0,'agent','1');
INSERT INTO "audit_subject" VALUES(4,1,'agent','2');
INSERT INTO "audit_subject" VALUES(4,2,'contact','1');
INSERT INTO "audit_subject" VALUES(4,3,'contact','2');
INSERT INTO "audit_subject" VALUES(4,4,'contact','3');
INSERT INTO "audit_subject" VALUES(5,0,'transcript','1');
INSERT INTO "audit_subject" VALUES(5,1,'job','1');
INSERT INTO "audit_subject" VALUES(5,2,'job','2');
INSERT INTO "audit_subject" VALUES(5,3,'sample','s1');
INSERT INTO "audit_subject" VALUES(5,4,'session','c1');
INSERT INTO "audit_subject" VALUES(6,0,'evaluation','0f7805310d94461d854d263042bd936a');
INSERT INTO "audit_subject" VALUES(7,0,'evaluation','0f7805310d94461d854d263042bd936a');
INSERT INTO "audit_subject" VALUES(7,1,'contact','1');
INSERT INTO "audit_subject" VALUES(8,0,'evaluation','72684e1ba28745e698e2745135bf0707');
INSERT INTO "audit_subject" VALUES(9,0,'evaluation','6a1fb9d9021e45afbb562edc821571e1');
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
CREATE TABLE classifier (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	classifier_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	text TEXT NOT NULL, 
	titles TEXT NOT NULL, 
	published_by TEXT NOT NULL, 
	published_at DATETIME NOT NULL, 
	CONSTRAINT uq_classifier_classifier_id_version UNIQUE (classifier_id, version)
);
INSERT INTO "classifier" VALUES(1,'book',1,'5970474b49331b9a5d5fff2945d47b47f0c8e86f48982765a0c4e4e50c31190f','book 1','{"en": "Errors"}','me','2026-10-15 12:00:00.000000');
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
	score_order DOUBLE, import_id INTEGER, 
	CONSTRAINT ck_contact_channel CHECK (channel IN ('voice', 'chat', 'email', 'messenger', 'ticket')), 
	CONSTRAINT ck_contact_direction CHECK (direction IN ('inbound', 'outbound', 'unknown')), 
	CONSTRAINT uq_contact_source_external_id UNIQUE (source, external_id), 
	CONSTRAINT fk_contact_agent_id_agent FOREIGN KEY(agent_id) REFERENCES agent (id)
);
INSERT INTO "contact" VALUES(1,'voice','switchboard','SM-1','2026-10-05 09:30:00.000000',95000,'','retail','Тарифы','solved','inbound','ru','c-17',4,1,'{"region": "Алматы"}',1,'North',1,1,1,'1400/19',73.6842105263158,NULL);
INSERT INTO "contact" VALUES(2,'chat','desk-chat','CH-1','2026-10-05 09:30:00.000000',NULL,'','','','','unknown','kk','',NULL,0,'{}',2,'South',0,0,0,NULL,NULL,NULL);
INSERT INTO "contact" VALUES(3,'voice','switchboard','SM-2','2026-10-05 09:30:00.000000',95000,'','retail','Тарифы','solved','inbound','ru','c-17',4,1,'{"region": "Алматы"}',2,'South',1,0,0,NULL,NULL,NULL);
CREATE TABLE contact_agent (
	contact_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	agent_id INTEGER NOT NULL, 
	CONSTRAINT pk_contact_agent PRIMARY KEY (contact_id, position), 
	CONSTRAINT fk_contact_agent_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE, 
	CONSTRAINT fk_contact_agent_agent_id_agent FOREIGN KEY(agent_id) REFERENCES agent (id)
);
CREATE VIRTUAL TABLE contact_forms USING fts5(about_forms, spoken_forms, content='contact_search', content_rowid='contact_id', tokenize='ascii', detail='none', columnsize=0);
CREATE TABLE contact_search (
	contact_id INTEGER NOT NULL, 
	about TEXT NOT NULL, 
	spoken TEXT NOT NULL, about_forms TEXT, spoken_forms TEXT, 
	CONSTRAINT pk_contact_search PRIMARY KEY (contact_id), 
	CONSTRAINT fk_contact_search_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
INSERT INTO "contact_search" VALUES(1,' sm 1 
 тарифы ',' кайырлы кун 
 добрый день ',' тариф ',' кайырл ку 
 деть ');
INSERT INTO "contact_search" VALUES(2,' ch 1 
 салеметсиз бе 
 кайырлы кун ','',' салемет 
 кайырл ку ','');
INSERT INTO "contact_search" VALUES(3,' sm 2 
 тарифы ','',' тариф ','');
CREATE VIRTUAL TABLE contact_terms USING fts5(about, spoken, content='contact_search', content_rowid='contact_id', tokenize='ascii', detail='none', columnsize=0);
CREATE TABLE erasure (
	id TEXT NOT NULL, 
	run TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	cause VARCHAR NOT NULL, 
	facts TEXT NOT NULL, 
	removed TEXT NOT NULL, 
	masked TEXT NOT NULL, 
	quotes INTEGER NOT NULL, 
	files INTEGER NOT NULL, 
	CONSTRAINT pk_erasure PRIMARY KEY (id), 
	CONSTRAINT ck_erasure_cause CHECK (cause IN ('rule', 'customer'))
);
CREATE TABLE erasure_contact (
	contact_id INTEGER NOT NULL, 
	erasure_id TEXT NOT NULL, 
	CONSTRAINT pk_erasure_contact PRIMARY KEY (contact_id, erasure_id), 
	CONSTRAINT fk_erasure_contact_erasure_id_erasure FOREIGN KEY(erasure_id) REFERENCES erasure (id) DEFERRABLE INITIALLY DEFERRED
);
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
INSERT INTO "evaluation" VALUES('0f7805310d94461d854d263042bd936a',1,'me','service',1,'b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592','2026-10-05 09:30:00.000000','random',NULL,NULL,'submitted','Слушать ещё раз','2026-10-15 12:00:00.000000',2,'me','2026-10-15 12:00:00.000000','1400/19',73.6842105263158,'70000000000000000000000000000000000000001/1000000000000000000000000000000000000000',1,0,NULL,1,10,3,0,'low');
INSERT INTO "evaluation" VALUES('72684e1ba28745e698e2745135bf0707',2,'asel','service',1,'b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592','2026-10-05 09:30:00.000000','random',NULL,NULL,'draft','Слушать ещё раз',NULL,1,'asel','2026-10-15 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "evaluation" VALUES('6a1fb9d9021e45afbb562edc821571e1',1,'dmitry','service',1,'b6595b641b90d8f0d5cd00ab859e8d0803d8728e8b043fa1e73a2c1f9b4b5592','2026-10-05 09:30:00.000000','random',NULL,'c1','draft','Слушать ещё раз',NULL,1,'dmitry','2026-10-15 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "evaluator" (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, locked BOOLEAN DEFAULT 0 NOT NULL, languages TEXT, 
	CONSTRAINT pk_evaluator PRIMARY KEY (id), 
	CONSTRAINT ck_evaluator_role CHECK (role IN ('evaluator', 'lead', 'analyst', 'admin', 'service'))
);
INSERT INTO "evaluator" VALUES('me','Лидия','lead',0,NULL);
INSERT INTO "evaluator" VALUES('asel','Асель Нурланова','evaluator',0,NULL);
INSERT INTO "evaluator" VALUES('dmitry','Дмитрий Орлов','analyst',0,NULL);
CREATE TABLE evaluator_team (
	login VARCHAR NOT NULL, 
	team VARCHAR NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	leads BOOLEAN NOT NULL, 
	CONSTRAINT pk_evaluator_team PRIMARY KEY (login, team, first_day), 
	CONSTRAINT fk_evaluator_team_login_evaluator FOREIGN KEY(login) REFERENCES evaluator (id), 
	CONSTRAINT ck_evaluator_team_days CHECK (first_day <= last_day)
);
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
INSERT INTO "evidence" VALUES('0f7805310d94461d854d263042bd936a',0,'tone',NULL,1200,3400,NULL,'');
INSERT INTO "evidence" VALUES('0f7805310d94461d854d263042bd936a',1,'tone',NULL,5000,NULL,NULL,'ну, знаете');
INSERT INTO "evidence" VALUES('0f7805310d94461d854d263042bd936a',2,NULL,0,NULL,NULL,2,'ну и что');
INSERT INTO "evidence" VALUES('72684e1ba28745e698e2745135bf0707',0,'tone',NULL,1200,3400,NULL,'');
INSERT INTO "evidence" VALUES('72684e1ba28745e698e2745135bf0707',1,'tone',NULL,5000,NULL,NULL,'ну, знаете');
INSERT INTO "evidence" VALUES('72684e1ba28745e698e2745135bf0707',2,NULL,0,NULL,NULL,2,'ну и что');
INSERT INTO "evidence" VALUES('6a1fb9d9021e45afbb562edc821571e1',0,'tone',NULL,1200,3400,NULL,'');
INSERT INTO "evidence" VALUES('6a1fb9d9021e45afbb562edc821571e1',1,'tone',NULL,5000,NULL,NULL,'ну, знаете');
INSERT INTO "evidence" VALUES('6a1fb9d9021e45afbb562edc821571e1',2,NULL,0,NULL,NULL,2,'ну и что');
CREATE TABLE import_change (
	run_id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	"before" TEXT NOT NULL, 
	transcript TEXT, 
	"after" TEXT NOT NULL, 
	CONSTRAINT pk_import_change PRIMARY KEY (run_id, contact_id), 
	CONSTRAINT fk_import_change_run_id_import_run FOREIGN KEY(run_id) REFERENCES import_run (id), 
	CONSTRAINT fk_import_change_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
CREATE TABLE import_run (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	"by" TEXT NOT NULL, 
	what TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	added INTEGER NOT NULL, 
	updated INTEGER NOT NULL, 
	duplicates INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	CONSTRAINT ck_import_run_state CHECK (state IN ('running', 'done', 'stopped', 'failed', 'undone'))
);
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
CREATE TABLE legal_hold (
	id TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	contact_id INTEGER, 
	customer TEXT NOT NULL, 
	first_day DATE, 
	last_day DATE, 
	until DATE, 
	ended_at DATETIME, 
	ended_by TEXT, 
	CONSTRAINT pk_legal_hold PRIMARY KEY (id)
);
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
INSERT INTO "mark" VALUES('0f7805310d94461d854d263042bd936a','tone',0,1,NULL,0,'Перебил клиента');
INSERT INTO "mark" VALUES('0f7805310d94461d854d263042bd936a','greeting',1,1,NULL,0,'');
INSERT INTO "mark" VALUES('0f7805310d94461d854d263042bd936a','literacy',2,1,NULL,1,'');
INSERT INTO "mark" VALUES('0f7805310d94461d854d263042bd936a','pace',3,1,'7/3',0,'');
INSERT INTO "mark" VALUES('0f7805310d94461d854d263042bd936a','closing',4,0,NULL,0,'ещё не слышал');
INSERT INTO "mark" VALUES('0f7805310d94461d854d263042bd936a','empty',5,1,NULL,0,'');
INSERT INTO "mark" VALUES('72684e1ba28745e698e2745135bf0707','tone',0,1,NULL,0,'Перебил клиента');
INSERT INTO "mark" VALUES('72684e1ba28745e698e2745135bf0707','greeting',1,1,NULL,0,'');
INSERT INTO "mark" VALUES('72684e1ba28745e698e2745135bf0707','literacy',2,1,NULL,1,'');
INSERT INTO "mark" VALUES('72684e1ba28745e698e2745135bf0707','pace',3,1,'7/3',0,'');
INSERT INTO "mark" VALUES('72684e1ba28745e698e2745135bf0707','closing',4,0,NULL,0,'ещё не слышал');
INSERT INTO "mark" VALUES('72684e1ba28745e698e2745135bf0707','empty',5,1,NULL,0,'');
INSERT INTO "mark" VALUES('6a1fb9d9021e45afbb562edc821571e1','tone',0,1,NULL,0,'Перебил клиента');
INSERT INTO "mark" VALUES('6a1fb9d9021e45afbb562edc821571e1','greeting',1,1,NULL,0,'');
INSERT INTO "mark" VALUES('6a1fb9d9021e45afbb562edc821571e1','literacy',2,1,NULL,1,'');
INSERT INTO "mark" VALUES('6a1fb9d9021e45afbb562edc821571e1','pace',3,1,'7/3',0,'');
INSERT INTO "mark" VALUES('6a1fb9d9021e45afbb562edc821571e1','closing',4,0,NULL,0,'ещё не слышал');
INSERT INTO "mark" VALUES('6a1fb9d9021e45afbb562edc821571e1','empty',5,1,NULL,0,'');
CREATE TABLE mark_option (
	evaluation_id TEXT NOT NULL, 
	criterion TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	option TEXT NOT NULL, 
	CONSTRAINT pk_mark_option PRIMARY KEY (evaluation_id, criterion, position), 
	CONSTRAINT fk_mark_option_evaluation_id_criterion_mark FOREIGN KEY(evaluation_id, criterion) REFERENCES mark (evaluation_id, criterion)
);
INSERT INTO "mark_option" VALUES('0f7805310d94461d854d263042bd936a','tone',0,'no');
INSERT INTO "mark_option" VALUES('0f7805310d94461d854d263042bd936a','greeting',0,'yes');
INSERT INTO "mark_option" VALUES('0f7805310d94461d854d263042bd936a','greeting',1,'by_name');
INSERT INTO "mark_option" VALUES('72684e1ba28745e698e2745135bf0707','tone',0,'no');
INSERT INTO "mark_option" VALUES('72684e1ba28745e698e2745135bf0707','greeting',0,'yes');
INSERT INTO "mark_option" VALUES('72684e1ba28745e698e2745135bf0707','greeting',1,'by_name');
INSERT INTO "mark_option" VALUES('6a1fb9d9021e45afbb562edc821571e1','tone',0,'no');
INSERT INTO "mark_option" VALUES('6a1fb9d9021e45afbb562edc821571e1','greeting',0,'yes');
INSERT INTO "mark_option" VALUES('6a1fb9d9021e45afbb562edc821571e1','greeting',1,'by_name');
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
INSERT INTO "recorded_error" VALUES('0f7805310d94461d854d263042bd936a',0,'rude','tone','грубо');
INSERT INTO "recorded_error" VALUES('0f7805310d94461d854d263042bd936a',1,'wrong_tariff',NULL,'');
INSERT INTO "recorded_error" VALUES('72684e1ba28745e698e2745135bf0707',0,'rude','tone','грубо');
INSERT INTO "recorded_error" VALUES('72684e1ba28745e698e2745135bf0707',1,'wrong_tariff',NULL,'');
INSERT INTO "recorded_error" VALUES('6a1fb9d9021e45afbb562edc821571e1',0,'rude','tone','грубо');
INSERT INTO "recorded_error" VALUES('6a1fb9d9021e45afbb562edc821571e1',1,'wrong_tariff',NULL,'');
CREATE TABLE removal (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	erasure_id VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	path TEXT NOT NULL, 
	sha256 TEXT NOT NULL
);
CREATE TABLE retention_rule (
	id TEXT NOT NULL, 
	days INTEGER NOT NULL, 
	parts TEXT NOT NULL, 
	channel VARCHAR, 
	topic TEXT NOT NULL, 
	complaint BOOLEAN, 
	CONSTRAINT pk_retention_rule PRIMARY KEY (id), 
	CONSTRAINT ck_retention_rule_channel CHECK (channel IN ('voice', 'chat', 'email', 'messenger', 'ticket'))
);
CREATE TABLE "sample" (
	id TEXT NOT NULL, 
	name VARCHAR NOT NULL, 
	"plan" TEXT NOT NULL, 
	seed VARCHAR NOT NULL, 
	algorithm TEXT NOT NULL, 
	frame TEXT NOT NULL, 
	frame_size INTEGER NOT NULL, 
	frame_hash TEXT NOT NULL, 
	drawn_at DATETIME NOT NULL, 
	selection VARCHAR DEFAULT 'random' NOT NULL, 
	CONSTRAINT pk_sample PRIMARY KEY (id), 
	CONSTRAINT ck_sample_selection CHECK (selection IN ('random', 'targeted'))
);
INSERT INTO "sample" VALUES('s1','Октябрь','name: Октябрь
','1180591620717411303425','qa-desk-draw/1','1 2',2,'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','2026-10-05 09:30:00.000000','random');
CREATE TABLE sample_left_out (
	sample_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	contacts TEXT NOT NULL, 
	CONSTRAINT pk_sample_left_out PRIMARY KEY (sample_id, position), 
	CONSTRAINT fk_sample_left_out_sample_id_sample FOREIGN KEY(sample_id) REFERENCES sample (id)
);
INSERT INTO "sample_left_out" VALUES('s1',0,'too_short','99');
CREATE TABLE "sample_pick" (
	sample_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	stratum TEXT NOT NULL, 
	weight VARCHAR NOT NULL, 
	assignee VARCHAR, 
	selection VARCHAR NOT NULL, 
	second VARCHAR, 
	CONSTRAINT pk_sample_pick PRIMARY KEY (sample_id, position), 
	CONSTRAINT fk_sample_pick_sample_id_sample FOREIGN KEY(sample_id) REFERENCES sample (id), 
	CONSTRAINT fk_sample_pick_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id), 
	CONSTRAINT ck_sample_pick_selection CHECK (selection IN ('random', 'targeted')), 
	CONSTRAINT fk_sample_pick_assignee_evaluator FOREIGN KEY(assignee) REFERENCES evaluator (id), 
	CONSTRAINT fk_sample_pick_second_evaluator FOREIGN KEY(second) REFERENCES evaluator (id)
);
INSERT INTO "sample_pick" VALUES('s1',0,1,'a-1','10/3','asel','random',NULL);
INSERT INTO "sample_pick" VALUES('s1',1,2,'a-1','10/3','asel','random',NULL);
CREATE TABLE sample_replacement (
	sample_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	gone BIGINT NOT NULL, 
	came BIGINT NOT NULL, 
	stratum TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_sample_replacement PRIMARY KEY (sample_id, position), 
	CONSTRAINT fk_sample_replacement_sample_id_sample FOREIGN KEY(sample_id) REFERENCES sample (id)
);
CREATE TABLE sample_stratum (
	sample_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	population INTEGER NOT NULL, 
	quota INTEGER NOT NULL, 
	drawn INTEGER NOT NULL, basis VARCHAR, layers TEXT, 
	CONSTRAINT pk_sample_stratum PRIMARY KEY (sample_id, position), 
	CONSTRAINT fk_sample_stratum_sample_id_sample FOREIGN KEY(sample_id) REFERENCES sample (id)
);
INSERT INTO "sample_stratum" VALUES('s1',0,'a-1',10,2,2,NULL,NULL);
INSERT INTO "sample_stratum" VALUES('s1',1,'a-2',0,2,0,NULL,NULL);
CREATE TABLE saved_filter (
	id TEXT NOT NULL, 
	owner VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	expression TEXT NOT NULL, 
	team VARCHAR NOT NULL, 
	CONSTRAINT pk_saved_filter PRIMARY KEY (id), 
	CONSTRAINT fk_saved_filter_owner_evaluator FOREIGN KEY(owner) REFERENCES evaluator (id), 
	CONSTRAINT uq_saved_filter_owner_name UNIQUE (owner, name)
);
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
CREATE TABLE target (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	measure VARCHAR NOT NULL, 
	team VARCHAR NOT NULL, 
	position VARCHAR NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	wanted VARCHAR NOT NULL, 
	near VARCHAR NOT NULL, 
	CONSTRAINT ck_target_days CHECK (first_day <= last_day), 
	CONSTRAINT ck_target_measure CHECK (measure IN ('score', 'critical_customer', 'critical_business', 'critical_compliance', 'critical_any', 'non_critical', 'passed'))
);
CREATE TABLE target_group (
	name VARCHAR NOT NULL, 
	rule VARCHAR NOT NULL, 
	days INTEGER NOT NULL, 
	threshold VARCHAR NOT NULL, 
	least INTEGER NOT NULL, 
	topics TEXT NOT NULL, 
	CONSTRAINT pk_target_group PRIMARY KEY (name), 
	CONSTRAINT ck_target_group_rule CHECK (rule IN ('new_agent', 'score_below', 'critical_error', 'complaints', 'new_topic'))
);
CREATE TABLE team (
	name VARCHAR NOT NULL, 
	closed BOOLEAN NOT NULL, 
	CONSTRAINT pk_team PRIMARY KEY (name)
);
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
CREATE INDEX ix_contact_external_id ON contact (external_id);
CREATE INDEX ix_contact_agent_id_started_at ON contact (agent_id, started_at);
CREATE INDEX ix_contact_started_at ON contact (started_at);
CREATE INDEX ix_contact_listed_team_started_at ON contact (listed_team, started_at);
CREATE INDEX ix_audit_subject_kind_subject ON audit_subject (kind, subject);
CREATE INDEX ix_contact_agent_agent_id ON contact_agent (agent_id);
CREATE INDEX ix_media_sha256 ON media (sha256);
CREATE INDEX ix_evaluation_contact_id_submitted_at ON evaluation (contact_id, submitted_at);
CREATE INDEX ix_evaluation_submitted_at ON evaluation (submitted_at);
CREATE UNIQUE INDEX uq_evaluation_draft ON evaluation (contact_id, evaluator) WHERE session_id IS NULL AND state = 'draft';
CREATE INDEX ix_evaluation_sample_id ON evaluation (sample_id);
CREATE INDEX ix_job_state ON job (state);
CREATE INDEX ix_recorded_error_type ON recorded_error (type);
CREATE INDEX ix_mark_option_criterion_option ON mark_option (criterion, option);
CREATE TRIGGER keep_audit_subject_update BEFORE UPDATE ON audit_subject WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit_subject is kept as it is'); END;
CREATE TRIGGER keep_audit_subject_delete BEFORE DELETE ON audit_subject WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit_subject is kept as it is'); END;
CREATE TRIGGER keep_scorecard_update BEFORE UPDATE ON scorecard WHEN 1 BEGIN SELECT RAISE(ABORT, 'scorecard is kept as it is'); END;
CREATE TRIGGER keep_scorecard_delete BEFORE DELETE ON scorecard WHEN 1 BEGIN SELECT RAISE(ABORT, 'scorecard is kept as it is'); END;
CREATE TRIGGER keep_evaluation_delete BEFORE DELETE ON evaluation WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'evaluation is kept as it is'); END;
CREATE TRIGGER keep_mark_insert BEFORE INSERT ON mark WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark is kept as it is'); END;
CREATE TRIGGER keep_mark_delete BEFORE DELETE ON mark WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark is kept as it is'); END;
CREATE TRIGGER keep_mark_option_insert BEFORE INSERT ON mark_option WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark_option is kept as it is'); END;
CREATE TRIGGER keep_mark_option_update BEFORE UPDATE ON mark_option WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') OR EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark_option is kept as it is'); END;
CREATE TRIGGER keep_mark_option_delete BEFORE DELETE ON mark_option WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'mark_option is kept as it is'); END;
CREATE TRIGGER keep_recorded_error_insert BEFORE INSERT ON recorded_error WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'recorded_error is kept as it is'); END;
CREATE TRIGGER keep_recorded_error_delete BEFORE DELETE ON recorded_error WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'recorded_error is kept as it is'); END;
CREATE TRIGGER keep_evidence_insert BEFORE INSERT ON evidence WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'evidence is kept as it is'); END;
CREATE TRIGGER keep_evidence_delete BEFORE DELETE ON evidence WHEN EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') BEGIN SELECT RAISE(ABORT, 'evidence is kept as it is'); END;
CREATE TRIGGER keep_classifier_update BEFORE UPDATE ON classifier WHEN 1 BEGIN SELECT RAISE(ABORT, 'classifier is kept as it is'); END;
CREATE TRIGGER keep_classifier_delete BEFORE DELETE ON classifier WHEN 1 BEGIN SELECT RAISE(ABORT, 'classifier is kept as it is'); END;
CREATE INDEX ix_evaluator_team_team ON evaluator_team (team);
CREATE INDEX ix_absence_agent_id_first_day ON absence (agent_id, first_day);
CREATE INDEX ix_absence_login_first_day ON absence (login, first_day);
CREATE UNIQUE INDEX ix_target_measure_team_position_first_day ON target (measure, team, position, first_day);
CREATE INDEX ix_audit_at ON audit (at);
CREATE INDEX ix_audit_by_at ON audit ("by", at);
CREATE TRIGGER keep_audit_update BEFORE UPDATE ON audit WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit is kept as it is'); END;
CREATE TRIGGER keep_audit_delete BEFORE DELETE ON audit WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit is kept as it is'); END;
CREATE TRIGGER keep_audit_change_update BEFORE UPDATE ON audit_change WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit_change is kept as it is'); END;
CREATE TRIGGER keep_audit_change_delete BEFORE DELETE ON audit_change WHEN 1 BEGIN SELECT RAISE(ABORT, 'audit_change is kept as it is'); END;
CREATE INDEX ix_erasure_at ON erasure (at);
CREATE TRIGGER keep_erasure_update BEFORE UPDATE ON erasure WHEN 1 BEGIN SELECT RAISE(ABORT, 'erasure is kept as it is'); END;
CREATE TRIGGER keep_erasure_delete BEFORE DELETE ON erasure WHEN 1 BEGIN SELECT RAISE(ABORT, 'erasure is kept as it is'); END;
CREATE TRIGGER keep_erasure_contact_update BEFORE UPDATE ON erasure_contact WHEN 1 BEGIN SELECT RAISE(ABORT, 'erasure_contact is kept as it is'); END;
CREATE TRIGGER keep_erasure_contact_delete BEFORE DELETE ON erasure_contact WHEN 1 BEGIN SELECT RAISE(ABORT, 'erasure_contact is kept as it is'); END;
CREATE TRIGGER keep_removal_update BEFORE UPDATE ON removal WHEN 1 BEGIN SELECT RAISE(ABORT, 'removal is kept as it is'); END;
CREATE TRIGGER keep_removal_delete BEFORE DELETE ON removal WHEN 1 BEGIN SELECT RAISE(ABORT, 'removal is kept as it is'); END;
CREATE TRIGGER keep_evaluation_update BEFORE UPDATE ON evaluation WHEN (OLD.state <> 'draft' AND (NEW.state = 'draft' OR OLD.id IS NOT NEW.id OR OLD.contact_id IS NOT NEW.contact_id OR OLD.evaluator IS NOT NEW.evaluator OR OLD.card_id IS NOT NEW.card_id OR OLD.card_version IS NOT NEW.card_version OR OLD.card_sha256 IS NOT NEW.card_sha256 OR OLD.started_at IS NOT NEW.started_at OR OLD.purpose IS NOT NEW.purpose OR OLD.sample_id IS NOT NEW.sample_id OR OLD.session_id IS NOT NEW.session_id OR OLD.comment IS NOT NEW.comment OR OLD.submitted_at IS NOT NEW.submitted_at OR OLD.score IS NOT NEW.score OR OLD.score_order IS NOT NEW.score_order OR OLD.before_gates IS NOT NEW.before_gates OR OLD.critical_customer IS NOT NEW.critical_customer OR OLD.critical_business IS NOT NEW.critical_business OR OLD.critical_compliance IS NOT NEW.critical_compliance OR OLD.critical_any IS NOT NEW.critical_any OR OLD.opportunities IS NOT NEW.opportunities OR OLD.defects IS NOT NEW.defects OR OLD.passed IS NOT NEW.passed OR OLD.band IS NOT NEW.band)) AND NOT ((OLD.contact_id) IN (SELECT p.contact_id FROM erasure_contact p WHERE NOT EXISTS (SELECT 1 FROM erasure e WHERE e.id = p.erasure_id)) AND OLD.id IS NEW.id AND OLD.contact_id IS NEW.contact_id AND OLD.evaluator IS NEW.evaluator AND OLD.card_id IS NEW.card_id AND OLD.card_version IS NEW.card_version AND OLD.card_sha256 IS NEW.card_sha256 AND OLD.started_at IS NEW.started_at AND OLD.purpose IS NEW.purpose AND OLD.sample_id IS NEW.sample_id AND OLD.session_id IS NEW.session_id AND OLD.state IS NEW.state AND OLD.submitted_at IS NEW.submitted_at AND OLD.version IS NEW.version AND OLD.saved_by IS NEW.saved_by AND OLD.saved_at IS NEW.saved_at AND OLD.score IS NEW.score AND OLD.score_order IS NEW.score_order AND OLD.before_gates IS NEW.before_gates AND OLD.critical_customer IS NEW.critical_customer AND OLD.critical_business IS NEW.critical_business AND OLD.critical_compliance IS NEW.critical_compliance AND OLD.critical_any IS NEW.critical_any AND OLD.opportunities IS NEW.opportunities AND OLD.defects IS NEW.defects AND OLD.passed IS NEW.passed AND OLD.band IS NEW.band) BEGIN SELECT RAISE(ABORT, 'evaluation is kept as it is'); END;
CREATE TRIGGER keep_mark_update BEFORE UPDATE ON mark WHEN (EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') OR EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft')) AND NOT ((SELECT v.contact_id FROM evaluation v WHERE v.id = OLD.evaluation_id) IN (SELECT p.contact_id FROM erasure_contact p WHERE NOT EXISTS (SELECT 1 FROM erasure e WHERE e.id = p.erasure_id)) AND OLD.evaluation_id IS NEW.evaluation_id AND OLD.criterion IS NEW.criterion AND OLD.position IS NEW.position AND OLD.answered IS NEW.answered AND OLD.number IS NEW.number AND OLD.na IS NEW.na) BEGIN SELECT RAISE(ABORT, 'mark is kept as it is'); END;
CREATE TRIGGER keep_recorded_error_update BEFORE UPDATE ON recorded_error WHEN (EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') OR EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft')) AND NOT ((SELECT v.contact_id FROM evaluation v WHERE v.id = OLD.evaluation_id) IN (SELECT p.contact_id FROM erasure_contact p WHERE NOT EXISTS (SELECT 1 FROM erasure e WHERE e.id = p.erasure_id)) AND OLD.evaluation_id IS NEW.evaluation_id AND OLD.position IS NEW.position AND OLD.type IS NEW.type AND OLD.criterion IS NEW.criterion) BEGIN SELECT RAISE(ABORT, 'recorded_error is kept as it is'); END;
CREATE TRIGGER keep_evidence_update BEFORE UPDATE ON evidence WHEN (EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = OLD.evaluation_id AND evaluation.state <> 'draft') OR EXISTS (SELECT 1 FROM evaluation WHERE evaluation.id = NEW.evaluation_id AND evaluation.state <> 'draft')) AND NOT ((SELECT v.contact_id FROM evaluation v WHERE v.id = OLD.evaluation_id) IN (SELECT p.contact_id FROM erasure_contact p WHERE NOT EXISTS (SELECT 1 FROM erasure e WHERE e.id = p.erasure_id)) AND OLD.evaluation_id IS NEW.evaluation_id AND OLD.position IS NEW.position AND OLD.criterion IS NEW.criterion AND OLD.error IS NEW.error AND OLD.start_ms IS NEW.start_ms AND OLD.end_ms IS NEW.end_ms AND OLD.message IS NEW.message AND NEW.quote = '') BEGIN SELECT RAISE(ABORT, 'evidence is kept as it is'); END;
CREATE TRIGGER contact_terms_delete AFTER DELETE ON contact_search BEGIN INSERT INTO contact_terms(contact_terms, rowid, about, spoken) VALUES ('delete', OLD.contact_id, OLD.about, OLD.spoken); END;
CREATE INDEX ix_contact_evaluated_started_at ON contact (started_at) WHERE evaluations > 0;
CREATE INDEX ix_contact_topic_channel_language ON contact (topic, channel, language);
CREATE INDEX ix_evaluation_evaluator_state_contact_id ON evaluation (evaluator, state, contact_id);
CREATE INDEX ix_import_change_contact_id ON import_change (contact_id);
CREATE INDEX ix_contact_search_waiting ON contact_search (contact_id) WHERE about_forms IS NULL;
CREATE TRIGGER contact_forms_update AFTER UPDATE OF about_forms, spoken_forms ON contact_search BEGIN INSERT INTO contact_forms(contact_forms, rowid, about_forms, spoken_forms) SELECT 'delete', OLD.contact_id, OLD.about_forms, OLD.spoken_forms WHERE coalesce(OLD.about_forms, '') || coalesce(OLD.spoken_forms, '') <> ''; INSERT INTO contact_forms(rowid, about_forms, spoken_forms) SELECT NEW.contact_id, NEW.about_forms, NEW.spoken_forms WHERE coalesce(NEW.about_forms, '') || coalesce(NEW.spoken_forms, '') <> ''; END;
CREATE TRIGGER contact_forms_delete AFTER DELETE ON contact_search BEGIN INSERT INTO contact_forms(contact_forms, rowid, about_forms, spoken_forms) SELECT 'delete', OLD.contact_id, OLD.about_forms, OLD.spoken_forms WHERE coalesce(OLD.about_forms, '') || coalesce(OLD.spoken_forms, '') <> ''; END;
CREATE TRIGGER contact_terms_update AFTER UPDATE OF about, spoken ON contact_search BEGIN INSERT INTO contact_terms(contact_terms, rowid, about, spoken) VALUES ('delete', OLD.contact_id, OLD.about, OLD.spoken); INSERT INTO contact_terms(rowid, about, spoken) VALUES (NEW.contact_id, NEW.about, NEW.spoken); END;
CREATE INDEX ix_saved_filter_team ON saved_filter (team);
CREATE INDEX ix_sample_pick_contact_id ON sample_pick (contact_id);
CREATE INDEX ix_sample_pick_assignee ON sample_pick (assignee);
CREATE INDEX ix_sample_pick_second ON sample_pick (second);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('audit',9);
INSERT INTO "sqlite_sequence" VALUES('scorecard',1);
INSERT INTO "sqlite_sequence" VALUES('classifier',1);
INSERT INTO "sqlite_sequence" VALUES('contact',3);
INSERT INTO "sqlite_sequence" VALUES('job',2);
INSERT INTO contact_forms(contact_forms) VALUES ('rebuild');
INSERT INTO contact_terms(contact_terms) VALUES ('rebuild');
COMMIT;
