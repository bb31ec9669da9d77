// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/change.h"
#include "core/plan/kind.h"
#include "core/plan/priority.h"
#include "core/plan/vocabulary.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

/// Every value has a key that leads back to it and a name of its own.
template <typename T>
void compareWords(
    const QList<T> &all, std::optional<T> (*fromKey)(const QString &), const QStringList &keys)
{
    QSet<QString> names;
    QStringList found;
    for (const T value : all) {
        found.append(keyOf(value));
        QCOMPARE(fromKey(keyOf(value)), value);
        QVERIFY(!nameOf(value).isEmpty());
        names.insert(nameOf(value));
    }
    QCOMPARE(found, keys);
    QCOMPARE(names.size(), all.size());
    QVERIFY(!fromKey(QString()).has_value());
    QVERIFY(!fromKey(keys.constFirst().toUpper()).has_value());
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheKeysOfStatuses()
    {
        compareWords(allStatuses(), &statusFromKey,
            { u"idea"_s, u"planned"_s, u"confirmed"_s, u"held"_s, u"postponed"_s, u"cancelled"_s });
    }

    void keepsTheKeysOfRoles()
    {
        compareWords(allTerritoryRoles(), &territoryRoleFromKey,
            { u"lead"_s, u"co-lead"_s, u"concerned"_s });
        compareWords(allOrganisationRoles(), &organisationRoleFromKey,
            { u"carries"_s, u"co-organises"_s, u"partners"_s, u"supports"_s, u"hosts"_s, u"funds"_s,
                u"takes-part"_s, u"speaks"_s });
    }

    void keepsTheKeysOfOrganisationsAndSessions()
    {
        compareWords(allOrganisationKinds(), &organisationKindFromKey,
            { u"ministry"_s, u"prefecture"_s, u"ddcs"_s, u"ddt"_s, u"dreal"_s, u"ars"_s, u"caf"_s,
                u"local-authority"_s, u"landlord"_s, u"adapted-housing"_s, u"association"_s,
                u"operator"_s, u"committee"_s, u"other"_s });
        compareWords(allSessionKinds(), &sessionKindFromKey,
            { u"plenary"_s, u"presentation"_s, u"workshop"_s, u"round-table"_s, u"break"_s,
                u"other"_s });
        compareWords(allSlots(), &slotFromKey,
            { u"none"_s, u"morning"_s, u"afternoon"_s, u"evening"_s, u"whole-day"_s });
    }

    void keepsTheKeysOfProgressAndFamilies()
    {
        compareWords(allProgress(), &progressFromKey,
            { u"not-started"_s, u"under-way"_s, u"done"_s, u"abandoned"_s });
        compareWords(allFamilies(), &familyFromKey,
            { u"steering"_s, u"plenary"_s, u"day"_s, u"workshop"_s, u"online"_s, u"field"_s,
                u"deadline"_s, u"other"_s });
    }

    void offersTheBuiltInKinds()
    {
        QStringList keys;
        const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
        for (const Kind &kind : builtInKinds()) {
            keys.append(kind.key);
            QVERIFY2(form.match(kind.key).hasMatch(), qPrintable(kind.key));
            QVERIFY(!kind.name.isEmpty() && !kind.shortName.isEmpty() && !kind.retired);
            QVERIFY2(kind.shortName.size() <= 13, qPrintable(kind.shortName));
            QCOMPARE(builtInKind(kind.key), kind);
        }
        const QStringList expected{ u"steering-committee"_s, u"technical-committee"_s,
            u"plenary-meeting"_s, u"awareness-day"_s, u"dedicated-day"_s, u"stakeholder-day"_s,
            u"launch"_s, u"workshop"_s, u"seminar"_s, u"training"_s, u"webinar"_s, u"club"_s,
            u"conference"_s, u"round-table"_s, u"commission"_s, u"assembly"_s, u"signing"_s,
            u"inauguration"_s, u"opening"_s, u"visit"_s, u"study-trip"_s, u"open-day"_s,
            u"theme-week"_s, u"count"_s, u"presentation"_s, u"forum"_s, u"deadline"_s, u"meeting"_s,
            u"framework"_s, u"other"_s };
        QCOMPARE(keys, expected);
        QVERIFY(!builtInKind(u"copil"_s).has_value());
    }

    void givesTheKindsOfAFamilyItsColour_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("family");
        const auto row = [](const QString &kind, Family family) {
            QTest::newRow(qPrintable(kind)) << kind << static_cast<int>(family);
        };
        row(u"steering-committee"_s, Family::Steering);
        row(u"commission"_s, Family::Steering);
        row(u"plenary-meeting"_s, Family::Plenary);
        row(u"launch"_s, Family::Plenary);
        row(u"awareness-day"_s, Family::Day);
        row(u"stakeholder-day"_s, Family::Day);
        row(u"training"_s, Family::Workshop);
        row(u"round-table"_s, Family::Workshop);
        row(u"webinar"_s, Family::Online);
        row(u"opening"_s, Family::Field);
        row(u"signing"_s, Family::Field);
        row(u"deadline"_s, Family::Deadline);
        row(u"meeting"_s, Family::Other);
    }

    void givesTheKindsOfAFamilyItsColour()
    {
        QFETCH(QString, kind);
        QFETCH(int, family);
        QCOMPARE(static_cast<int>(builtInKind(kind)->family), family);
    }

    void knowsTheFiveNationalThemes()
    {
        const QStringList keys{ u"supply"_s, u"access"_s, u"support"_s, u"prevention"_s,
            u"mobilisation"_s };
        QCOMPARE(nationalThemes().size(), keys.size());
        for (int i = 0; i < keys.size(); ++i) {
            QCOMPARE(nationalThemes().at(i).key, keys.at(i));
            QCOMPARE(nationalTheme(keys.at(i))->number, i + 1);
            QVERIFY(!nationalTheme(keys.at(i))->name.isEmpty());
        }
        QVERIFY(!nationalTheme(QString()).has_value());
    }

    void keepsTheKeysOfSubjects()
    {
        const QStringList keys{ u"event"_s, u"priority"_s, u"organisation"_s, u"kind"_s,
            u"territory"_s, u"commitment"_s, u"description"_s };
        for (int i = 0; i < keys.size(); ++i) {
            QCOMPARE(keyOf(static_cast<Subject>(i)), keys.at(i));
            QCOMPARE(subjectFromKey(keys.at(i)), static_cast<Subject>(i));
        }
        QVERIFY(!subjectFromKey(u"session"_s).has_value());
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
