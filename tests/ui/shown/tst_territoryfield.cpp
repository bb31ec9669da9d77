// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"
#include "ui/shown/territoryfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestTerritoryField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = Catalogue::load();
        QVERIFY(loaded);
        m_catalogue = std::move(*loaded);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new TerritoryField(*m_catalogue, m_window.get());
        m_other = new QLineEdit(m_window.get());
        m_other->move(0, 60);
        m_window->resize(400, 300);
        m_window->show();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_spy = std::make_unique<QSignalSpy>(m_field, &TerritoryField::chosen);
    }

    void suggestsNamesWithWhatTellsThemApart()
    {
        QTest::keyClicks(m_field, u"chambery"_s);
        const QAbstractItemModel *offered = m_field->completer()->completionModel();
        QVERIFY(m_field->completer()->popup()->isVisible());
        QCOMPARE(offered->index(0, 0).data().toString(),
            u"Chambéry (commune, Savoie, CA du Grand Chambéry)"_s);
    }

    void takesTheSuggestionChosenWithTheKeyboard()
    {
        QTest::keyClicks(m_field, u"grenoble alpes"_s);
        QWidget *popup = m_field->completer()->popup();
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_field->code().toString(), u"EPCI:200040715"_s);
        QCOMPARE(m_field->text(), u"Grenoble-Alpes-Métropole"_s);
        QCOMPARE(m_spy->count(), 1);
    }

    void takesTheSuggestionClicked()
    {
        QTest::keyClicks(m_field, u"pas de cal"_s);
        QAbstractItemView *popup = m_field->completer()->popup();
        const QModelIndex first = popup->model()->index(0, 0);
        QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualRect(first).center());
        QCOMPARE(m_field->code().toString(), u"DEP:62"_s);
    }

    void takesAWholeNameOrCodeWhenLeft_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("la métropole de Bordeaux") << u"EPCI:243300316"_s;
        QTest::newRow("DEP:38") << u"DEP:38"_s;
        QTest::newRow("Trois vallées") << u"OWN:3v"_s;
        QTest::newRow("OWN:3v") << u"OWN:3v"_s;
    }

    void takesAWholeNameOrCodeWhenLeft()
    {
        Territory own;
        own.code = *TerritoryCode::fromString(u"OWN:3v"_s);
        own.kind = TerritoryKind::Grouping;
        own.name = u"Trois Vallées"_s;
        m_field->setGroupings({ own });
        m_field->setText(QString::fromUtf8(QTest::currentDataTag()));
        m_other->setFocus();
        QTEST(m_field->code().toString(), "code");
        QCOMPARE(m_spy->count(), 1);
        QVERIFY(m_field->problem().isEmpty());
    }

    void takesTheBestSuggestionOnEnter()
    {
        QTest::keyClicks(m_field, u"metropole lil"_s);
        m_field->completer()->popup()->hide();
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_field->code().toString(), u"EPCI:200093201"_s);
    }

    void saysWhatIsWrongAndForgetsItOnTyping()
    {
        m_field->setCode(*TerritoryCode::fromString(u"DEP:38"_s));
        m_field->selectAll();
        QTest::keyClicks(m_field, u"Saint-Denis"_s);
        QTest::keyClick(m_field->completer()->popup(), Qt::Key_Escape);
        m_other->setFocus();
        QVERIFY(m_field->code().isNull());
        QCOMPARE(m_spy->count(), 1);
        QVERIFY(m_field->problem().contains(u"COM:97411"_s));
        QVERIFY(m_field->property("problem").toBool());
        m_field->setFocus();
        QTest::keyClick(m_field, Qt::Key_X);
        QVERIFY(m_field->problem().isEmpty());
    }

    void choosesNoneWhenEmptied()
    {
        m_field->setCode(*TerritoryCode::fromString(u"DEP:38"_s));
        QCOMPARE(m_field->text(), u"Isère"_s);
        QCOMPARE(m_spy->count(), 0);
        m_field->clear();
        m_other->setFocus();
        QVERIFY(m_field->code().isNull());
        QCOMPARE(m_spy->count(), 1);
    }

private:
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QSignalSpy> m_spy;
    TerritoryField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
};

QTEST_MAIN(TestTerritoryField)
#include "tst_territoryfield.moc"
