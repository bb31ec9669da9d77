// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "tests/support/typing.h"
#include "ui/entry/entrychip.h"
#include "ui/entry/entryfield.h"
#include "ui/entry/entrysheet.h"
#include "ui/shown/shown.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The sheet an event is typed in, without the window round it. It is 12 March 2019, a Tuesday.
class TestEntrySheet : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::French));
        (void)testCatalogue().named(u"Lille"_s); // read before: nothing to wait for
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(QDate(2019, 3, 12));
        window = std::make_unique<QWidget>();
        window->resize(900, 500);
        below = new QPushButton(u"below"_s, window.get());
        below->setGeometry(0, 0, 900, 500);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        below->setFocus();
        sheet = new EntrySheet(**plan, *shown, *below);
        made = std::make_unique<QSignalSpy>(sheet, &EntrySheet::eventMade);
    }

    void cleanup()
    {
        window.reset();
        shown.reset();
        plan.reset();
    }

    void understandsAsOneTypes()
    {
        type(u"copil Lille jeudi 14 mars 9h30 à 12h, salle 2"_s);
        QTRY_VERIFY(chip("entryTerritory").isVisible()); // the communes are read beside
        QCOMPARE(field().text(), u"copil Lille jeudi 14 mars 9h30 à 12h, salle 2"_s);
        QVERIFY(chip("entryKind").accessibleName().contains(kindName(u"steering-committee"_s)));
        QVERIFY(
            chip("entryTerritory").accessibleName().contains(u"Métropole Européenne de Lille"_s));
        QVERIFY(chip("entryDate").accessibleName().simplified().contains(u"jeudi 14 mars 2019"_s));
        QVERIFY(chip("entryPlace").accessibleName().contains(u"salle 2"_s));
        // All of it is read aloud with the field.
        const QString description = field().accessibleDescription();
        for (const char *name : { "entryKind", "entryTerritory", "entryDate", "entryPlace" })
            QVERIFY2(description.contains(chip(name).accessibleName()), qPrintable(description));
    }

    void makesTheEventAtEnter()
    {
        type(u"copil Lille jeudi 14 mars 9h30"_s);
        QTRY_VERIFY(chip("entryTerritory").isVisible());
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(made->size(), 1);
        const auto event = made->first().first().value<Event>();
        QCOMPARE(event.kind, u"steering-committee"_s);
        QCOMPARE(event.when, PlannedDate::day({ 2019, 3, 14 }, { 9, 30 }));
        QCOMPARE(event.territories.size(), 1);
    }

    void makesNothingOfNothing()
    {
        sheet->open();
        QTest::keyClick(&field(), Qt::Key_Return);
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(made->isEmpty());
        QVERIFY(!find<QPushButton>("entryMake").isEnabled());
    }

    void opensTheEditorAtControlEnter()
    {
        QSignalSpy wanted(sheet, &EntrySheet::editorWanted);
        type(u"atelier mobilité en mai"_s);
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(made->isEmpty());
        const auto event = wanted.first().first().value<Event>();
        QCOMPARE(event.when, PlannedDate::month(2019, 5));
        QCOMPARE(event.title, u"Atelier mobilité"_s);
    }

    void choosesAnotherTerritoryOfTheNameWithTheArrows()
    {
        type(u"copil Lille en mai"_s);
        QTRY_VERIFY(chip("entryTerritory").isVisible());
        const QString first = chip("entryTerritory").accessibleName();
        QTest::keyClick(&field(), Qt::Key_Down);
        const QString second = chip("entryTerritory").accessibleName();
        QVERIFY2(first != second, qPrintable(second));
        QVERIFY(field().accessibleDescription().contains(second));
        QTest::keyClick(&field(), Qt::Key_Up);
        QCOMPARE(chip("entryTerritory").accessibleName(), first);

        QTest::keyClick(&field(), Qt::Key_Down);
        QTest::keyClick(&field(), Qt::Key_Return);
        const auto event = made->first().first().value<Event>();
        QCOMPARE(event.territories.first().code.toString(), u"COM:59350"_s);
    }

    void asksWhichWhereANameMeansSeveral()
    {
        type(u"copil Saint-Denis en mai"_s);
        QTRY_VERIFY(chip("entryTerritory").isVisible());
        QVERIFY(chip("entryTerritory").accessibleName().contains(u"Saint-Denis"_s));
        QVERIFY(find<QLabel>("entryNotes").isVisible());
        QTest::keyClick(&field(), Qt::Key_Down);
        // Which of them is said, not the name alone.
        const auto &territory = chip("entryTerritory");
        const QString first = territory.accessibleName();
        QTest::keyClick(&field(), Qt::Key_Down);
        const QString second = territory.accessibleName();
        QVERIFY2(first.section(u'(', 1, 1) != second.section(u'(', 1, 1), qPrintable(second));
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(made->first().first().value<Event>().territories.size(), 1);
    }

    void takesTheDayThatWasChosenBefore()
    {
        sheet->open(u"c"_s, QDate(2019, 4, 2));
        QVERIFY(field().hasFocus());
        typeWords(&field(), u"opil 14h"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(
            made->first().first().value<Event>().when, PlannedDate::day({ 2019, 4, 2 }, { 14, 0 }));
    }

    void saysThatWhatHasNoDateWaits()
    {
        type(u"copil"_s);
        QVERIFY(find<QLabel>("entryNotes").isVisible());
        typeWords(&field(), u" en mai"_s);
        QVERIFY(!find<QLabel>("entryNotes").isVisible());
    }

    void saysThatADateIsPast()
    {
        type(u"copil 7 février"_s);
        QVERIFY(find<QLabel>("entryNotes").isVisible());
        field().setText(u"copil 7 mai"_s);
        QVERIFY(!find<QLabel>("entryNotes").isVisible());
    }

    void makesTheFirstOfASeries()
    {
        type(u"club chaque premier mardi 14h"_s);
        QVERIFY(chip("entryRepeats").isVisible());
        QVERIFY(find<QLabel>("entryNotes").isVisible());
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(made->first().at(1).toString(), u"FREQ=MONTHLY;BYDAY=1TU"_s);
        QCOMPARE(
            made->first().first().value<Event>().when, PlannedDate::day({ 2019, 4, 2 }, { 14, 0 }));
    }

    void goesAtEscapeAndGivesTheKeyboardBack()
    {
        type(u"copil"_s);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QVERIFY(below->hasFocus());
        sheet->open();
        QVERIFY(field().text().isEmpty());
    }

    void keepsWhatIsTypedWhenOpenedAgain()
    {
        type(u"copil"_s);
        below->setFocus();
        QVERIFY(sheet->isVisible());
        sheet->open(u" Lille"_s);
        QCOMPARE(field().text(), u"copil Lille"_s);
    }

    void goesWhenNobodyTypedAnything()
    {
        sheet->open();
        below->setFocus();
        QVERIFY(!sheet->isVisible());
    }

    void addsToWhatTheFilterShows()
    {
        Filter filter;
        filter.kinds = { u"visit"_s };
        filter.territories = { *TerritoryCode::fromString(u"DEP:59"_s) };
        shown->setFilter(filter);
        type(u"maison des projets le 3 mai"_s);
        QTRY_VERIFY(chip("entryTerritory").isVisible());
        QTest::keyClick(&field(), Qt::Key_Return);
        const auto event = made->first().first().value<Event>();
        QCOMPARE(event.kind, u"visit"_s);
        QCOMPARE(event.territories.first().code.toString(), u"DEP:59"_s);
    }

    void knowsAKindAddedMeanwhile()
    {
        Kind kind;
        kind.key = u"coffee"_s;
        kind.name = u"Café des partenaires"_s;
        kind.shortName = u"Café"_s;
        QVERIFY((*plan)->save(kind));
        type(u"café des partenaires le 3 mai"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(made->first().first().value<Event>().kind, u"coffee"_s);
    }

private:
    template <typename Widget> [[nodiscard]] Widget &find(const char *name) const
    {
        return *sheet->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] EntryField &field() const { return find<EntryField>("entryLine"); }
    [[nodiscard]] EntryChip &chip(const char *name) const { return find<EntryChip>(name); }
    [[nodiscard]] static QString kindName(const QString &key) { return builtInKind(key)->name; }
    void type(const QString &words) const
    {
        sheet->open();
        QVERIFY(field().hasFocus());
        typeWords(&field(), words);
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<QWidget> window;
    QPushButton *below = nullptr;
    EntrySheet *sheet = nullptr;
    std::unique_ptr<QSignalSpy> made;
};

QTEST_MAIN(TestEntrySheet)
#include "tst_entrysheet.moc"
