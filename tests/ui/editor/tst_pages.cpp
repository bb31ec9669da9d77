// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testeditor.h"
#include "tests/support/typing.h"
#include "ui/editor/addfield.h"
#include "ui/editor/checkrow.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/eventfield.h"
#include "ui/editor/itemlist.h"
#include "ui/editor/linefield.h"
#include "ui/editor/textarea.h"
#include "ui/shown/territoryfield.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<TestEditor>();
        m_editor->open(m_editor->event(u"Première journée des acteurs"_s));
    }

    void addsATerritoryWithItsTimeZone()
    {
        Event event = m_editor->event(u"Biennale"_s);
        event.territories.clear();
        QVERIFY(m_editor->plan().save(event));
        m_editor->open(event);
        auto &add = m_editor->find<TerritoryField>("addTerritory");
        add.setFocus();
        QTest::keyClicks(&add, u"DEP:974"_s);
        QTest::keyClick(&add, Qt::Key_Return);
        QTRY_VERIFY(add.text().isEmpty());
        QVERIFY(m_editor->find<QWidget>("zone").isVisible());
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().territories.size(), 1);
        QCOMPARE(m_editor->held().territories.first().code.toString(), u"DEP:974"_s);
        QCOMPARE(m_editor->held().territories.first().role, TerritoryRole::Lead);
        QCOMPARE(m_editor->held().when.timeZone, QByteArray("Indian/Reunion"));
    }

    void changesTheRoleOfAPartnerAndTakesOneAway()
    {
        m_editor->turnTo(2);
        auto &partners = m_editor->find<QWidget>("partners");
        auto roles = partners.findChildren<ChoiceField *>(u"role"_s);
        const auto was = m_editor->held().organisations;
        QCOMPARE(roles.size(), was.size());
        roles.last()->setFocus();
        QTest::keyClick(roles.last(), Qt::Key_End);
        const auto removes = partners.findChildren<QAbstractButton *>(u"remove"_s);
        QTest::mouseClick(removes.first(), Qt::LeftButton);
        QVERIFY(m_editor->window().save());
        const auto now = m_editor->held().organisations;
        QCOMPARE(now.size(), was.size() - 1);
        QCOMPARE(now.first().organisation, was.at(1).organisation);
        QCOMPARE(now.last().role, allOrganisationRoles().last());
    }

    void checksAndMakesPriorities()
    {
        m_editor->open(m_editor->event(u"Premier comité"_s));
        m_editor->turnTo(3);
        const auto was = m_editor->held().priorities;
        QCOMPARE(was.size(), 5);
        auto boxes = m_editor->find<QWidget>("priorities").findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 5);
        boxes.at(1)->setFocus();
        QTest::keyClick(boxes.at(1), Qt::Key_Space);
        auto &title = m_editor->find<LineField>("newPriority");
        title.setFocus();
        QTest::keyClicks(&title, u"Loger les jeunes"_s);
        QVERIFY(!m_editor->window().save()); // typed and not added
        QCOMPARE(qApp->focusWidget(), &title);
        QTest::keyClick(&title, Qt::Key_Return);
        const auto changes = m_editor->plan().history(100)->size();
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->plan().history(100)->size(), changes + 1);
        const auto now = m_editor->held().priorities;
        QCOMPARE(now.size(), 5);
        QVERIFY(!now.contains(was.at(1)));
        const auto all = m_editor->plan().priorities();
        const auto made = std::find_if(all->begin(), all->end(), [&now](const Priority &one) {
            return one.id == now.last();
        });
        QVERIFY(made != all->end());
        QCOMPARE(made->title, u"Loger les jeunes"_s);
        QCOMPARE(made->rank, 6);
        QCOMPARE(made->territory.toString(), u"EPCI:200093201"_s);
    }

    void choosesARelatedEventByItsTitle()
    {
        m_editor->turnTo(4);
        auto &follows = m_editor->find<EventField>("follows");
        follows.setText(u"nothing of the kind"_s);
        QVERIFY(!m_editor->window().save());
        QCOMPARE(qApp->focusWidget(), &follows);
        const Event limoges = m_editor->event(u"de Limoges"_s);
        follows.setText(nameWithDate(outlineOf(limoges)));
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().follows, limoges.id);
        follows.clear();
        QVERIFY(m_editor->window().save());
        QVERIFY(m_editor->held().follows.isNull());
    }

    void offersEventsAsTheirWordsAreTyped()
    {
        m_editor->turnTo(4);
        auto &follows = m_editor->find<EventField>("follows");
        follows.clear();
        follows.setFocus();
        typeWords(&follows, u"limoges"_s);
        const QAbstractItemModel *offered = follows.completer()->completionModel();
        const Event limoges = m_editor->event(u"de Limoges"_s);
        const QString name = nameWithDate(outlineOf(limoges));
        QStringList names;
        for (int row = 0; row < offered->rowCount(); ++row)
            names += offered->index(row, 0).data().toString();
        QVERIFY2(names.contains(name), qPrintable(names.join(u'\n')));
        QVERIFY(!names.contains(nameWithDate(outlineOf(m_editor->held())))); // not itself
        QVERIFY(follows.completer()->popup()->isVisible());

        // The date may follow, as it is offered; a plan with this title twice needs it.
        Event twin = limoges;
        twin.id = EventId::make();
        twin.when = PlannedDate::day({ 2019, 1, 4 });
        QVERIFY(m_editor->plan().save(twin));
        follows.clear();
        typeWords(&follows, limoges.title + u" – 4 jan"_s);
        QCOMPARE(offered->rowCount(), 1);
        follows.completer()->popup()->hide();
        follows.setText(nameWithDate(outlineOf(twin)));
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().follows, twin.id);
    }

    void keepsDecisionsInTheOrderOfTheKeyboard()
    {
        m_editor->turnTo(4);
        auto &decisions = m_editor->find<ItemList>("decisions");
        QTest::mouseClick(decisions.findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
        QTest::keyClicks(qApp->focusWidget(), u"one"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(qApp->focusWidget(), u"two"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(qApp->focusWidget(), u"x"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Backspace);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Backspace); // takes the empty one away
        QCOMPARE(decisions.items(), QStringList({ u"one"_s, u"two"_s }));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(decisions.items(), QStringList({ u"two"_s, u"one"_s }));
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().decisions, QStringList({ u"two"_s, u"one"_s }));
    }

    void writesAnActionWithItsTerm()
    {
        m_editor->turnTo(4);
        QTest::mouseClick(&m_editor->find<QPushButton>("addAction"), Qt::LeftButton);
        QVERIFY(m_editor->window().save()); // an empty one is none
        QCOMPARE(m_editor->held().actions.size(), 0);
        QTest::mouseClick(&m_editor->find<QPushButton>("addAction"), Qt::LeftButton);
        auto &actions = m_editor->find<QWidget>("actions");
        auto *due = actions.findChildren<LineField *>(u"due"_s).last();
        due->setText(u"24/5"_s);
        QVERIFY(!m_editor->window().save());
        QCOMPARE(qApp->focusWidget()->objectName(), u"what"_s);
        QTest::keyClicks(qApp->focusWidget(), u"Write the charter"_s);
        QVERIFY(m_editor->window().save());
        const Action wanted{ u"Write the charter"_s, {}, { 2019, 5, 24 }, false };
        QCOMPARE(m_editor->held().actions, QList<Action>({ wanted }));
    }

    void refusesALinkWithoutTitleAndAddress()
    {
        m_editor->turnTo(5);
        auto &links = m_editor->find<QWidget>("links");
        const auto was = m_editor->held().links;
        QTest::mouseClick(&m_editor->find<QPushButton>("addLink"), Qt::LeftButton);
        links.findChildren<LineField *>(u"linkRemark"_s).last()->setText(u"soon"_s);
        QVERIFY(!m_editor->window().save());
        QCOMPARE(qApp->focusWidget()->objectName(), u"linkTitle"_s);
        QTest::keyClicks(qApp->focusWidget(), u"Guide"_s);
        m_editor->find<TextArea>("notes").setPlainText(u"Entre\u00a0nous"_s);
        QVERIFY(m_editor->window().save());
        const Link wanted{ u"Guide"_s, {}, u"soon"_s };
        QCOMPARE(m_editor->held().links, was + QList<Link>({ wanted }));
        QCOMPARE(m_editor->held().notes, u"Entre\u00a0nous"_s);
    }

    void showsTheWholeOfALongText()
    {
        auto &summary = m_editor->find<TextArea>("summary");
        const auto word = u"Logement d'abord "_s;
        summary.setPlainText(word.repeated(40) + u"\n\n"_s + word.repeated(20));
        const int lines = summary.height() / summary.fontMetrics().lineSpacing();
        QVERIFY2(lines > 9, qPrintable(QString::number(lines)));
        QVERIFY(!summary.verticalScrollBar()->isVisible());
        summary.setPlainText(word);
        QVERIFY(summary.height() < 6 * summary.fontMetrics().lineSpacing());
    }

    void tellsWhoChangedWhat()
    {
        m_editor->find<LineField>("place").setText(u"MC2"_s);
        QVERIFY(m_editor->window().save());
        const QString told = m_editor->find<QTextBrowser>("history").toPlainText();
        QVERIFY2(told.contains(u"Camille"_s), qUtf8Printable(told));
        QVERIFY2(told.contains(u"place"_s), qUtf8Printable(told));
    }

private:
    std::unique_ptr<TestEditor> m_editor;
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
