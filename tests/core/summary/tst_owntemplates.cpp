// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/owntemplates.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestOwnTemplates : public QObject
{
    Q_OBJECT

private slots:
    void copiesAndFindsThem()
    {
        const QString folder = m_folder.filePath(u"data/templates"_s);
        QVERIFY(ownTemplates(u"sheet"_s, folder).isEmpty());
        const auto first = copyTemplate(u"sheet"_s, folder);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        const auto second = copyTemplate(u"sheet"_s, folder);
        QVERIFY(second);
        QVERIFY(first->path != second->path);
        const auto found = ownTemplates(u"sheet"_s, folder);
        QCOMPARE(found, (QList<OwnTemplate>{ *first, *second }));
        QVERIFY(ownTemplates(u"agenda"_s, folder).isEmpty());
        QFile copy(first->path);
        QFile original(u":/templates/sheet.mustache"_s);
        QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), original.readAll());
    }

    void refusesWhatHasNone()
    {
        const auto copy = copyTemplate(u"month"_s, m_folder.path());
        QVERIFY(!copy);
        QCOMPARE(copy.error().trouble, Trouble::Usage);
    }

    void saysWhereItCannotWrite()
    {
        const auto copy = copyTemplate(u"sheet"_s, u"/proc/nowhere"_s);
        QVERIFY(!copy);
        QVERIFY(copy.error().message.contains(u"/proc/nowhere"_s));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOwnTemplates)
#include "tst_owntemplates.moc"
