// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"
#include "tests/support/testwindow.h"
#include "ui/shown/planwork.h"
#include "ui/window/exportdialog.h"
#include "ui/window/importdialog.h"
#include "ui/window/preferences.h"
#include "ui/window/startdialog.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Files in and out of the window: nothing is written before it was seen.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void init() { t = std::make_unique<TestWindow>(); }
    void cleanup() { t.reset(); }

    void showsWhatADroppedFileWouldChangeAndThenChangesIt()
    {
        const QString path = exportedWithANewTitle();
        QVERIFY(drop(path));
        auto *dialog = opened();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QListWidget *>()->count() >= 1);
        QVERIFY(t->event(u"Première journée des acteurs"_s).title != newTitle); // not yet
        QSignalSpy told(&t->plan(), &Plan::changed);
        dialog->accept();
        QVERIFY(told.isEmpty()); // it is being written: nothing was waited for
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(t->event(newTitle).id, changed);
        t->action("undo").trigger();
        QCOMPARE(t->event(u"Première journée des acteurs"_s).id, changed);
    }

    void writesNothingOnceCancelled()
    {
        QVERIFY(drop(exportedWithANewTitle()));
        auto *dialog = opened();
        QVERIFY(dialog);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the reading is over
        QSignalSpy told(&t->plan(), &Plan::changed);
        dialog->accept();
        const QPointer<PlanWork> writing = t->window().findChild<PlanWork *>();
        QVERIFY(writing);
        emit t->find<QProgressDialog>("workProgress").canceled();
        QTRY_VERIFY(writing.isNull());
        QVERIFY(told.isEmpty());
        QVERIFY(!t->find<QWidget>("messageBar").isVisible()); // to be told to stop is no trouble
        Event event = t->event(u"Première journée des acteurs"_s); // as it was
        event.title = newTitle;
        QVERIFY(t->plan().save(event)); // and can be written
    }

    void takesNothingInFromTheSameFileTwice()
    {
        const QString path = t->folder() + u"/tout.json"_s;
        QVERIFY(exportTo(t->plan(), {}, path, t->clock()));
        QVERIFY(drop(path));
        auto *dialog = opened();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QListWidget *>());
    }

    void refusesADamagedFileInWords()
    {
        const QString path = t->folder() + u"/abime.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"events\": [{");
        file.close();
        const int before = *t->plan().count();
        QVERIFY(drop(path));
        QTRY_VERIFY(t->find<QWidget>("messageBar").isVisible());
        QVERIFY(!t->window().findChild<ImportDialog *>());
        QVERIFY(!t->find<QLabel>("message").text().isEmpty());
        QCOMPARE(*t->plan().count(), before);
    }

    void readsBesideTheScreensThreadAndCanBeGivenUp()
    {
        const QString path = exportedWithANewTitle();
        QVERIFY(drop(path));
        auto *progress = t->window().findChild<QProgressDialog *>(u"workProgress"_s);
        QVERIFY(progress); // it is being read: nothing was waited for
        QVERIFY(!t->window().findChild<ImportDialog *>());
        QPointer<PlanWork> reading = t->window().findChild<PlanWork *>();
        emit progress->canceled();
        QTRY_VERIFY(reading.isNull());
        QVERIFY(!t->window().findChild<ImportDialog *>());
    }

    void endsWithTheWindowWhileItReads()
    {
        QVERIFY(drop(exportedWithANewTitle()));
        t.reset(); // waits for the thread, shows nothing
    }

    void saysWhichFilesItReadsWhereOneOfAnotherKindIsDropped()
    {
        const QString path = t->folder() + u"/agenda.ics"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("BEGIN:VCALENDAR") > 0);
        file.close();
        QVERIFY(drop(path));
        QVERIFY(!t->window().findChild<ImportDialog *>());
        QVERIFY(t->find<QLabel>("message").text().contains(u"agenda.ics"_s));
        QVERIFY(t->find<QLabel>("message").text().contains(u".json"_s));
    }

    void opensAPlanThatIsDropped()
    {
        const QString path = t->folder() + u"/autre.jalons"_s;
        QVERIFY(createPlanFile(path, testCatalogue(), t->clock()));
        QVERIFY(drop(path));
        QTRY_VERIFY(t->plan().path().endsWith(u"autre.jalons"_s));
    }

    void offersWhatTheScreenShowsForExport()
    {
        Filter filter;
        filter.statuses = { Status::Held };
        t->shown().setFilter(filter);
        ExportDialog dialog(t->plan(), t->shown());
        QCOMPARE(dialog.wish().filter, filter);
        QVERIFY(!dialog.wish().withNotes);
        dialog.findChild<QComboBox *>(u"what"_s)->setCurrentIndex(0);
        QVERIFY(dialog.wish().filter.isEmpty());
    }

    void writesEachFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("data") << static_cast<int>(ExportFormat::Json) << QByteArray("{");
        QTest::newRow("printed") << static_cast<int>(ExportFormat::Pdf) << QByteArray("%PDF");
        QTest::newRow("workbook") << static_cast<int>(ExportFormat::Xlsx) << QByteArray("PK");
        QTest::newRow("page") << static_cast<int>(ExportFormat::Html)
                              << QByteArray("<!DOCTYPE html>");
        QTest::newRow("picture") << static_cast<int>(ExportFormat::Png) << QByteArray("\x89PNG");
        QTest::newRow("drawing") << static_cast<int>(ExportFormat::Svg) << QByteArray("<?xml");
    }

    void writesEachFormat()
    {
        QFETCH(const int, format);
        QFETCH(const QByteArray, begins);
        ExportWish wish;
        wish.format = static_cast<ExportFormat>(format);
        wish.filter.events = { t->event(u"Première journée des acteurs"_s).id };
        wish.day = { 2019, 3, 1 };
        const QString path = t->folder() + u"/sortie."_s + suffixOf(wish.format);
        const auto done = exportTo(t->plan(), wish, path, t->clock());
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(200).startsWith(begins));
        QVERIFY(
            !exportTo(t->plan(), wish, u"/nowhere/at/all."_s + suffixOf(wish.format), t->clock()));
    }

    void beginsWithTheSampleAndOverwritesNothing()
    {
        QVERIFY(freePath(t->folder(), u"journees-2019.jalons"_s).endsWith(u"-2.jalons"_s));
        Preferences preferences;
        StartDialog dialog(testCatalogue(), t->clock(), preferences);
        dialog.show();
        dialog.findChild<QPushButton *>(u"startSample"_s)->click();
        const auto plan = dialog.takePlan();
        QVERIFY(plan);
        QCOMPARE(*plan->count(), *t->plan().count());
        QVERIFY(plan->path() != t->plan().path());
    }

    void tellsWhyTheLastPlanDidNotOpen()
    {
        Preferences preferences;
        StartDialog dialog(testCatalogue(), t->clock(), preferences);
        const auto gone
            = openPlanFile(t->folder() + u"/gone.jalons"_s, testCatalogue(), t->clock());
        QVERIFY(!gone);
        dialog.tell(gone.error());
        dialog.show();
        auto *trouble = dialog.findChild<QLabel *>(u"trouble"_s);
        QVERIFY(trouble->isVisible());
        QCOMPARE(trouble->text(), gone.error().message);
    }

private:
    /// The file is read beside the screen's thread.
    [[nodiscard]] ImportDialog *opened() const
    {
        const auto dialog = [this] {
            return t->window().findChild<ImportDialog *>();
        };
        return QTest::qWaitFor(dialog) ? dialog() : nullptr;
    }

    /// The plan's data with one title changed, in a file.
    QString exportedWithANewTitle()
    {
        Event event = t->event(u"Première journée des acteurs"_s);
        changed = event.id;
        QByteArray json = *writePlanJson(t->plan());
        json.replace(event.title.toUtf8(), newTitle.toUtf8());
        const QString path = t->folder() + u"/change.json"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("not written");
        return path;
    }

    bool drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&t->window(), &enter);
        QDropEvent event({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&t->window(), &event);
        return enter.isAccepted() && event.isAccepted();
    }

    std::unique_ptr<TestWindow> t;
    EventId changed;
    QString newTitle = u"Journée des acteurs, autrement"_s;
};

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
