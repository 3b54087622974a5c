// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// A folder with settings and reports of its own, for the flows and the window.
class AppFixture
{
public:
    AppFixture()
        : m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_settings(m_store)
    {
        m_settings.setAuthor(u"tester"_s);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] Settings& settings() { return m_settings; }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Findings of Patch Manager: the last one of `labels` is the finding with the highest number.
    QString writeFindings(
        const QString& name, const QStringList& labels, const QString& updated = u"2026-11-20T10:00:00Z"_s) const
    {
        QJsonArray findings;
        for (int number = 1; number <= labels.size(); ++number) {
            findings.append(finding(number, labels.at(number - 1), updated));
        }
        return write(name, QJsonDocument(QJsonObject {{u"Findings"_s, findings}}).toJson());
    }

    // describe-instance-patch-states: node number 1 has `missing` patches missing, and so on.
    QString writePatchStates(const QString& name, const QList<int>& missing) const
    {
        QJsonArray states;
        for (int number = 1; number <= missing.size(); ++number) {
            states.append(QJsonObject {{u"InstanceId"_s, node(number)}, {u"PatchGroup"_s, u"prod"_s},
                {u"BaselineId"_s, u"pb-0123456789abcdef0"_s}, {u"InstalledCount"_s, 100}, {u"InstalledOtherCount"_s, 0},
                {u"InstalledPendingRebootCount"_s, 0}, {u"InstalledRejectedCount"_s, 0},
                {u"MissingCount"_s, missing.at(number - 1)}, {u"FailedCount"_s, 0}, {u"NotApplicableCount"_s, 10},
                {u"OperationStartTime"_s, recent(-3600)}, {u"OperationEndTime"_s, recent(-3000)},
                {u"Operation"_s, u"Scan"_s}, {u"RebootOption"_s, u"NoReboot"_s}});
        }
        return write(name, QJsonDocument(QJsonObject {{u"InstancePatchStates"_s, states}}).toJson());
    }

    [[nodiscard]] static QString node(int number)
    {
        return u"i-0"_s + QString::number(number).rightJustified(16, u'0');
    }

    [[nodiscard]] static QString recent(int seconds)
    {
        return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODate);
    }

private:
    [[nodiscard]] static QJsonObject finding(int number, const QString& label, const QString& updated)
    {
        const auto region = u"eu-west-1"_s;
        return {{u"SchemaVersion"_s, u"2018-10-08"_s},
            {u"Id"_s, u"arn:aws:ssm:eu-west-1:111122223333:patch-compliance/%1"_s.arg(number)},
            {u"ProductArn"_s, u"arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager"_s},
            {u"GeneratorId"_s, u"aws-ssm-patch-manager"_s}, {u"AwsAccountId"_s, u"111122223333"_s},
            {u"Types"_s, QJsonArray {u"Software & Configuration Checks/Patch Management"_s}},
            {u"CreatedAt"_s, u"2026-11-01T10:00:00Z"_s}, {u"UpdatedAt"_s, updated},
            {u"Severity"_s, QJsonObject {{u"Label"_s, label}}}, {u"Title"_s, u"Finding number %1"_s.arg(number)},
            {u"Description"_s, u"=1+1 <b>not markup</b>"_s},
            {u"Resources"_s,
                QJsonArray {
                    QJsonObject {{u"Type"_s, u"AwsEc2Instance"_s}, {u"Id"_s, node(number)}, {u"Region"_s, region}}}},
            {u"Workflow"_s, QJsonObject {{u"Status"_s, u"NEW"_s}}}, {u"RecordState"_s, u"ACTIVE"_s}};
    }

    QTemporaryDir m_folder;
    QSettings m_store;
    Settings m_settings;
};
