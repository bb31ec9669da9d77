// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostileplan.h"
#include "tests/support/testwindow.h"
#include "ui/bulletin/bulletinwindow.h"
#include "ui/bulletin/pagepreview.h"
#include "ui/window/exportdialog.h"
#include "ui/window/exportjob.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// What leaves the window for other programmes: the clipboard, and exports that take their time.
class TestCopies : public QObject
{
    Q_OBJECT

private slots:
    void init() { t = std::make_unique<TestWindow>(); }
    void cleanup() { t.reset(); }

    void copiesTheSelectedEventAsFormattedText()
    {
        const Event event = t->event(u"Première journée des acteurs"_s);
        t->shown().setSelected(event.id);
        t->action("copyAsText").trigger();
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasHtml());
        QVERIFY(mime->html().contains(u"<h1"_s));
        QVERIFY(mime->html().contains(u"scope="_s));
        QVERIFY(mime->text().contains(u"Première journée des acteurs"_s));
        QVERIFY(!mime->text().contains(u'<'));
    }

    void copiesHostileTextsAsTheyAreRead()
    {
        QStringList texts = hostileTexts();
        for (const QString &title : std::as_const(texts)) {
            Event event = testEvent(title, PlannedDate::day({ 2019, 3, 12 }), u"DEP:62"_s);
            event.place = title;
            QVERIFY(t->plan().save(event));
            t->shown().setSelected(event.id);
            t->action("copyAsText").trigger();
            const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
            QVERIFY(!mime->html().contains(u"<script"_s));
            // As it is read: typeset, and with places to break that nobody sees.
            QString read = mime->text();
            read.remove(QChar(0x200b)).remove(u'\n').replace(u'’', u'\'');
            QVERIFY2(read.contains(title.left(8)) && read.contains(title.right(6)),
                qPrintable(title + u" / "_s + read));
        }
    }

    void copiesTheListInViewWhereNothingIsSelected()
    {
        t->shown().setSelected({});
        t->shown().setDate({ 2019, 3, 12 });
        t->action("copyAsText").trigger();
        const QString text = QGuiApplication::clipboard()->mimeData()->text();
        QVERIFY(text.contains(u"Première journée des acteurs"_s));
        QVERIFY(!text.contains(u"comité de pilotage de Limoges"_s));
        QVERIFY(!text.contains(u"Pas-de-Calais"_s)); // in April
    }

    void copiesTheBulletinAndDrawsItsPages()
    {
        t->action("bulletin").trigger();
        auto *bulletin = openWindow<BulletinWindow>();
        QVERIFY(bulletin);
        QTRY_VERIFY(!bulletin->isBusy());
        QVERIFY(bulletin->findChild<PagePreview *>()->pageCount() >= 1);
        bulletin->findChild<QPushButton *>(u"bulletinCopy"_s)->click();
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->html().contains(u"<html lang=\"fr\">"_s));
        QVERIFY(mime->text().contains(u"La métropole européenne de Lille a réuni"_s));
        // Asked for again, it comes forward: there is one. It goes with the window.
        t->action("bulletin").trigger();
        QCOMPARE(openWindow<BulletinWindow>(), bulletin);
        const QPointer<BulletinWindow> left(bulletin);
        t.reset();
        QVERIFY(!left);
    }

    void copiesTheViewAsAPicture()
    {
        t->shown().setDate({ 2019, 3, 12 });
        t->action("copyAsPicture").trigger();
        const QImage image = QGuiApplication::clipboard()->image();
        QVERIFY(image.width() > 1000);
        QCOMPARE(image.text(u"Title"_s), u"mars 2019"_s);
        t->shown().showDays({ 2019, 3, 12 }, { 2019, 3, 14 });
        t->action("copyAsPicture").trigger();
        const QString title
            = QGuiApplication::clipboard()->image().text(u"Title"_s).replace(QChar(0xa0), u' ');
        QVERIFY2(title.contains(u"14 mars 2019"_s), qPrintable(title));
    }

    void offersEachFormatWithWhatGoesWithIt()
    {
        ExportDialog dialog(t->plan(), t->shown());
        auto *format = dialog.findChild<QComboBox *>(u"format"_s);
        auto *layout = dialog.findChild<QComboBox *>(u"layout"_s);
        QCOMPARE(format->count(), exportFormats().size());
        for (int i = 0; i < format->count(); ++i) {
            format->setCurrentIndex(i);
            const ExportMaking making = rowOf(dialog.wish().format).making;
            QCOMPARE(layout->isEnabled(),
                making == ExportMaking::Pages || making == ExportMaking::PaintedPages);
            QVERIFY(!dialog.findChild<QLabel *>(u"explanation"_s)->text().isEmpty());
        }
    }

    void writesBesideTheScreensThread()
    {
        ExportWish wish;
        wish.format = ExportFormat::Xlsx;
        const QString path = t->folder() + u"/plan.xlsx"_s;
        std::optional<Result<>> done;
        new ExportJob(t->plan(), wish, path, t->clock(), &t->window(), [&](const Result<> &result) {
            done = result;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
        QVERIFY2(*done, *done ? "" : qPrintable(done->error().message));
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void writesNothingOnceCancelled()
    {
        ExportWish wish;
        wish.format = ExportFormat::Html;
        const QString path = t->folder() + u"/plan.html"_s;
        std::optional<Result<>> done;
        auto *job = new ExportJob(
            t->plan(), wish, path, t->clock(), &t->window(), [&](const Result<> &result) {
                done = result;
            });
        QVERIFY(job);
        t->window()
            .findChild<QProgressDialog *>(u"workProgress"_s)
            ->findChild<QPushButton *>()
            ->click();
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
        QVERIFY(!*done);
        QVERIFY(!QFileInfo::exists(path));
    }

private:
    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestCopies)
#include "tst_copies.moc"
