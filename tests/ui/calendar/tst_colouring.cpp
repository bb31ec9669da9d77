// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "ui/calendar/eventwords.h"

#include <QLocale>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate march12(2019, 3, 12);

TerritoryCode code(const QString &text)
{
    return *TerritoryCode::fromString(text);
}

} // namespace

class TestColouring : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::French));
        plan = std::make_unique<TestPlan>();
    }

    void cleanup() { plan.reset(); }

    void coloursByKindUnlessAsked()
    {
        const EventWords words(**plan, march12);
        QCOMPARE(words.tile(outline(u"DEP:59"_s)).set, -1);
    }

    void coloursTheTerritoriesFilteredByInTheOrderOfTheTree()
    {
        Filter filter;
        filter.territories = { code(u"DEP:59"_s), code(u"DEP:38"_s), code(u"DEP:69"_s) };
        EventWords words(**plan, march12);
        words.setAppearance(byTerritory(), filter);
        QCOMPARE(words.tile(outline(u"DEP:38"_s)).set, 0); // Auvergne-Rhône-Alpes, Isère
        QCOMPARE(words.tile(outline(u"DEP:69"_s)).set, 1); // Auvergne-Rhône-Alpes, Rhône
        QCOMPARE(words.tile(outline(u"DEP:59"_s)).set, 2); // Hauts-de-France, Nord
        QCOMPARE(words.tile(outline(u"EPCI:200093201"_s)).set, 2); // Lille lies in it
        QCOMPARE(words.tile(outline(u"DEP:33"_s)).set, colourSets - 1);
        QCOMPARE(words.tile(outline({})).set, colourSets - 1);
    }

    void coloursTheTerritoriesOfThePlanRoundTheSets()
    {
        const TerritoryHues hues(**plan, {});
        QVERIFY(hues.order().size() > colourSets); // a new plan knows those of the two waves
        for (qsizetype i = 0; i < hues.order().size(); ++i)
            QCOMPARE(hues.of(hues.order().at(i)), static_cast<int>(i % (colourSets - 1)));
    }

    void fadesWhatIsOver_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("faded");
        QTest::newRow("yesterday") << true << march12.addDays(-1) << true;
        QTest::newRow("today") << true << march12 << false;
        QTest::newRow("tomorrow") << true << march12.addDays(1) << false;
        QTest::newRow("not asked for") << false << march12.addDays(-1) << false;
    }

    void fadesWhatIsOver()
    {
        QFETCH(bool, asked);
        QFETCH(QDate, day);
        QFETCH(bool, faded);
        Appearance appearance;
        appearance.fadedPast = asked;
        EventWords words(**plan, march12);
        words.setAppearance(appearance, {});
        EventOutline event = outline({});
        event.when = PlannedDate::day(day);
        QCOMPARE(words.tile(event).faded, faded);
    }

private:
    static Appearance byTerritory()
    {
        Appearance appearance;
        appearance.colouring = Colouring::Territory;
        return appearance;
    }

    static EventOutline outline(const QString &territory)
    {
        return outlineOf(testEvent(u"événement"_s, PlannedDate::day(march12), territory));
    }

    std::unique_ptr<TestPlan> plan;
};

QTEST_GUILESS_MAIN(TestColouring)
#include "tst_colouring.moc"
