// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/speaking.h"
#include "core/summary/layout.h"
#include "core/summary/words.h"
#include "tests/support/testwindow.h"
#include "ui/bulletin/bulletinwindow.h"
#include "ui/print/printdialog.h"
#include "ui/window/preferences.h"
#include "ui/window/printmemory.h"
#include "ui/window/speech.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::View)
Q_DECLARE_METATYPE(jalons::Layout)

/// Printing from the window: where it begins, what it remembers, what it writes.
class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void init() { t = std::make_unique<TestWindow>(); }
    void cleanup() { t.reset(); }

    void beginsWithWhatTheScreenShows_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<Layout>("layout");
        QTest::newRow("month") << View::Month << Layout::Month;
        QTest::newRow("week") << View::Week << Layout::Week;
        QTest::newRow("year") << View::Year << Layout::Year;
        QTest::newRow("agenda") << View::Agenda << Layout::Agenda;
    }

    void beginsWithWhatTheScreenShows()
    {
        QFETCH(View, view);
        QFETCH(Layout, layout);
        t->shown().setView(view);
        Filter filter;
        filter.statuses = { Status::Held };
        t->shown().setFilter(filter);
        PrintDialog &dialog = opened();
        QCOMPARE(dialog.job().layout, layout);
        QCOMPARE(dialog.job().filter.statuses, filter.statuses);
        QCOMPARE(dialog.job().filter.from, t->shown().period().first);
        QCOMPARE(dialog.job().filter.to, t->shown().period().last);
        QVERIFY(!dialog.job().options.withNotes);
    }

    void writesAPdfAndRemembersHow()
    {
        t->shown().setSelected(t->event(u"Première journée des acteurs"_s).id);
        PrintDialog &dialog = opened();
        dialog.findChild<QListWidget *>(u"layouts"_s)->setCurrentRow(0); // sheets
        dialog.findChild<QCheckBox *>(u"contacts"_s)->setChecked(false);
        const QString path = t->folder() + u"/fiche.pdf"_s;
        answerFileDialog(path);
        dialog.findChild<QPushButton *>(u"savePdf"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!openWindow<PrintDialog>(), 30'000);
        QVERIFY(t->find<QLabel>("message").text().contains(u"fiche.pdf"_s));

        PrintDialog &again = opened();
        QVERIFY(!again.choices().withContacts);
        QCOMPARE(again.choices().layout, Layout::Month); // where the screen is
    }

    void tellsOverTheDialogWhatWentWrong()
    {
        PrintDialog &dialog = opened();
        answerFileDialog(u"/nowhere/at/all.pdf"_s);
        bool told = false;
        auto *watch = new QTimer(&dialog);
        connect(watch, &QTimer::timeout, &dialog, [&told] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->inherits("QMessageBox") && widget->isVisible()) {
                    told = true;
                    widget->close();
                }
            }
        });
        watch->start(50);
        dialog.findChild<QPushButton *>(u"savePdf"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(told, 30'000);
        QVERIFY(dialog.isVisible()); // the choices are not lost
    }

    void keepsPresetsFromOneStartToTheNext()
    {
        PrintChoices choices;
        choices.layout = Layout::Coverage;
        choices.letterhead.text = u"Dihal, « pôle »"_s;
        PrintMemory memory;
        memory.last = choices;
        memory.save(u"Pour le cabinet, vite"_s, choices);
        {
            Preferences preferences;
            remember(memory, preferences);
        }
        const Preferences again;
        QCOMPARE(recallPrinting(again), memory);
    }

    void printsAnEventFromItsSummary()
    {
        const EventId id = t->event(u"Première journée des acteurs"_s).id;
        t->shown().setSelected(id);
        t->find<QPushButton>("detailsPrint").click();
        auto *dialog = openWindow<PrintDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->job().layout, Layout::Sheet);
        QCOMPARE(dialog->job().filter.events, QList<EventId>{ id });
    }

    void leadsFromABulletinToTheWindowThatEditsIt()
    {
        Filter filter;
        filter.territories = { *TerritoryCode::fromString(u"DEP:62"_s) };
        t->shown().setFilter(filter);
        PrintDialog &dialog = opened();
        auto *edit = dialog.findChild<QPushButton *>(u"editBulletin"_s);
        QVERIFY(!edit->isVisible()); // other layouts are not edited
        dialog.findChild<QListWidget *>(u"layouts"_s)
            ->setCurrentRow(int(layoutKeys().indexOf(keyOf(Layout::Bulletin))));
        QVERIFY(edit->isVisible());
        const Filter wanted = dialog.job().filter;
        edit->click();
        QVERIFY(!openWindow<PrintDialog>());
        auto *window = openWindow<BulletinWindow>();
        QVERIFY(window);
        QCOMPARE(window->bulletin().filter, wanted);
        QCOMPARE(wanted.territories, filter.territories);
        window->close();
    }

    void speaksTheLanguageOfThePage()
    {
        const QLocale before;
        speak(Language::French);
        QCOMPARE(SummaryWords::tr("Decisions"), u"Décisions"_s);
        {
            const Speaking page(Language::English);
            QCOMPARE(SummaryWords::tr("Decisions"), u"Decisions"_s);
            QCOMPARE(SummaryWords::tr("%n event(s)", nullptr, 1), u"1 event"_s);
            QCOMPARE(SummaryWords::tr("%n event(s)", nullptr, 2), u"2 events"_s);
        }
        QCOMPARE(SummaryWords::tr("Decisions"), u"Décisions"_s);
        speak(Language::English);
        {
            const Speaking page(Language::French);
            QCOMPARE(SummaryWords::tr("Decisions"), u"Décisions"_s);
        }
        QCOMPARE(SummaryWords::tr("Decisions"), u"Decisions"_s);
        QLocale::setDefault(before);
    }

private:
    PrintDialog &opened()
    {
        t->action("print").trigger();
        auto *dialog = openWindow<PrintDialog>();
        if (!dialog)
            qFatal("no print dialog");
        return *dialog;
    }

    /// Once the question for a file is open.
    static void answerFileDialog(const QString &path)
    {
        QTimer::singleShot(0, qApp, [path] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!files)
                qFatal("no question for a file");
            files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            static_cast<QDialog *>(files)->done(QDialog::Accepted);
        });
    }

    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
