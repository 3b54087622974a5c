// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/schema.h"
#include "tests/databasefixture.h"

using namespace Qt::StringLiterals;

// What version 1 held of two nodes, two patches, a machine and a finding with a decision.
inline void makeVersionOne(const QString& path)
{
    QString sql = u"PRAGMA page_size=8192; PRAGMA journal_mode=WAL;"_s;
    sql += QString::fromUtf8(schemaVersions()[0].data(), static_cast<qsizetype>(schemaVersions()[0].size()));
    sql += u"PRAGMA application_id=%1; PRAGMA user_version=1;"_s.arg(0x464c4343);
    sql += uR"(
INSERT INTO word VALUES(1,''),(2,'Patch'),(3,'111122223333'),(4,'eu-west-1'),(5,'arn:aws:securityhub:::product/x/y'),
  (6,'Title'),(7,'@node'),(8,'web1.example');
INSERT INTO import_run VALUES(1, 5, 'somebody');
INSERT INTO source_file VALUES(1,1,'a.json','/a.json',0,'ssm','111122223333','eu-west-1','',9,1,0,10,'aa',3,3,0,0,0,0,5,1,'','','');
INSERT INTO node VALUES(1,'i-1',3,1,4,1,NULL),(2,'i-2',NULL,0,NULL,0,8);
INSERT INTO report VALUES(1,2,100,1,NULL,NULL,NULL,NULL,1,1);
INSERT INTO item_key VALUES(1,'KB1','t'),(2,'KB2','t');
INSERT INTO item_content VALUES(1,4,2,1,1,1,1,1,1,1),(2,1,1,1,1,1,1,1,1,1);
INSERT INTO fact VALUES(1,2,1,100,NULL,1,NULL,1,0,NULL,1),(1,2,2,100,200,2,90,0,0,NULL,1);
INSERT INTO node_content VALUES(1,1,8,1,1,1,1,1,1,1,1,1,-1);
INSERT INTO fact VALUES(2,7,0,100,NULL,1,NULL,0,0,NULL,1);
INSERT INTO finding_key VALUES(1,x'00112233445566778899aabbccddeeff','f-1',5);
INSERT INTO finding VALUES(1,1,1,6,1,3,1,4,1,1,1,1,1,1,1,1,3,0,0,2,0,1,2,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,
  NULL,50,x'0102',0,1);
INSERT INTO decision(key,status,note,author,at,recorded,known_workflow,known_record_state,known_compliance,known_severity)
  VALUES(1,3,'done','somebody',7,7,0,0,2,3);)"_s;
    shell(path, sql);
}
